import { type Outline, QUOTE_KINDS } from '../model/outline.ts';
import { words } from '../platform/words.ts';
import { countKinds, type OutlineView } from './outline-model.ts';

export interface OutlineControlsProps {
	outline: Outline;
	look: OutlineView;
	change(look: OutlineView): void;
	/** Down from the filter field into the list. */
	into(): void;
}

/** Filter field, order and kinds. */
export function OutlineControls({ outline, look, change, into }: OutlineControlsProps) {
	const counts = countKinds(outline);
	return (
		<search class="controls">
			<div class="row">
				<input
					type="search"
					class="filter"
					placeholder={words('popup_filter')}
					aria-label={words('popup_filter')}
					value={look.filter}
					onInput={(event) => change({ ...look, filter: event.currentTarget.value })}
					onKeyDown={(event) => {
						if (event.key === 'ArrowDown') {
							event.preventDefault();
							into();
						} else if (event.key === 'Escape' && look.filter) {
							// The first Esc empties the field, the next one closes the popup.
							event.preventDefault();
							change({ ...look, filter: '' });
						}
					}}
				/>
				<select
					aria-label={words('popup_sort')}
					value={look.sort}
					onChange={(event) =>
						change({
							...look,
							sort: event.currentTarget.value === 'share' ? 'share' : 'appearance',
						})
					}
				>
					<option value="appearance">{words('popup_sort_appearance')}</option>
					<option value="share">{words('popup_sort_share')}</option>
				</select>
			</div>
			<fieldset class="kinds">
				<legend class="unseen">{words('popup_kinds')}</legend>
				{QUOTE_KINDS.map((kind) => (
					<label key={kind} class="chip" title={words(`popup_kind_${kind}_about`)}>
						<input
							type="checkbox"
							checked={look.kinds[kind]}
							disabled={counts[kind] === 0}
							onChange={(event) =>
								change({ ...look, kinds: { ...look.kinds, [kind]: event.currentTarget.checked } })
							}
						/>
						<span class={`sign ${kind}`} aria-hidden="true" />
						{words(`popup_kinds_${kind}`)} <span class="count">{counts[kind]}</span>
					</label>
				))}
			</fieldset>
		</search>
	);
}
