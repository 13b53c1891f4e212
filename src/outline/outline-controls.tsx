import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../base/words.ts';
import { type Outline, QUOTE_KINDS } from '../model/outline.ts';
import { OUTLINE_ORDERS } from '../settings/reader-settings.ts';
import { countKinds, type OutlineChoice } from './groups.ts';

export interface OutlineControlsProps {
	outline: Outline;
	words: Words;
	choice: OutlineChoice;
	change(choice: OutlineChoice): void;
	/** How many quotes are shown. */
	shown: number;
	/** Each time that the person asks for it, which this counts, the field gets the focus. */
	asked: number;
	/** Down from the filter field into the list. */
	into(): void;
	/** Folds all speakers where one is open, else opens all; absent where there are too few for it. */
	fold?: { anyOpen: boolean; toggle(): void } | undefined;
}

/** Filter field, order, kinds, and the switch that folds all. */
export function OutlineControls(props: OutlineControlsProps) {
	const { outline, words, choice, change, shown, fold } = props;
	const counts = countKinds(outline);
	const field = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => {
		if (props.asked > 0) field.current?.focus();
	}, [props.asked]);
	return (
		<search class="outline-controls">
			<div class="outline-find">
				<input
					ref={field}
					type="search"
					class="outline-filter"
					placeholder={words('outline_filter_hint')}
					aria-label={words('outline_filter')}
					value={choice.filter}
					onInput={(event) => change({ ...choice, filter: event.currentTarget.value })}
					onKeyDown={(event) => {
						if (event.key === 'ArrowDown') {
							event.preventDefault();
							props.into();
						} else if (event.key === 'Escape' && choice.filter) {
							// The first Esc empties the field, the next one closes what it stands in.
							event.preventDefault();
							change({ ...choice, filter: '' });
						}
					}}
				/>
				{outline.speakers.length > 0 && (
					<select
						aria-label={words('outline_order')}
						value={choice.order}
						onChange={({ currentTarget: { value } }) => {
							const order = OUTLINE_ORDERS.find((one) => one === value);
							if (order) change({ ...choice, order });
						}}
					>
						{OUTLINE_ORDERS.map((order) => (
							<option key={order} value={order}>
								{words(`outline_order_${order}`)}
							</option>
						))}
					</select>
				)}
			</div>
			<div class="outline-find">
				<fieldset class="outline-kinds">
					<legend class="unseen">{words('outline_kinds')}</legend>
					{QUOTE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
						<label key={kind} class="outline-chip" title={words(`outline_kind_${kind}_about`)}>
							<input
								type="checkbox"
								checked={choice.kinds[kind]}
								onChange={(event) =>
									change({
										...choice,
										kinds: { ...choice.kinds, [kind]: event.currentTarget.checked },
									})
								}
							/>
							<span class="outline-sign" data-kind={kind} aria-hidden="true" />
							{words(`outline_kinds_${kind}`)} <span class="outline-number">{counts[kind]}</span>
						</label>
					))}
				</fieldset>
				{fold && (
					<button type="button" class="outline-fold" onClick={fold.toggle}>
						{words(fold.anyOpen ? 'outline_fold_all' : 'outline_open_all')}
					</button>
				)}
			</div>
			{/* A live region: what the filter leaves is read out as it changes. */}
			<output class="outline-found">
				{choice.filter.trim() &&
					words('outline_found', words.number(shown), words.number(outline.quotes.length))}
			</output>
		</search>
	);
}
