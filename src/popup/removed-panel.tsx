import { inKey } from '../base/words.ts';
import { Switch } from '../controls/choices.tsx';
import type { PageView } from '../model/page-view.ts';
import { words } from '../platform/words.ts';
import { type RemovedKind, removedByPlace } from './removed-kinds.ts';
import { type RemovedContext, RemovedPiece } from './removed-piece.tsx';

export interface RemovedPanelProps extends RemovedContext {
	change(work: () => Promise<PageView>): Promise<void>;
	announce(text: string): void;
}

/** So many pieces of one kind stand one by one; more are one line that unfolds. */
const ONE_BY_ONE = 2;

/** What was taken away, where it is missing and why; every piece can be looked at and put back. */
export function RemovedPanel(props: RemovedPanelProps) {
	const { view, page, change } = props;
	const places = removedByPlace(view.removals);
	if (places.length === 0) return <p class="empty">{words('popup_nothing_removed')}</p>;
	const missing = places.some((place) => place.missing > 0);
	const putBack = async (ids: string[] | 'all', back: boolean): Promise<void> => {
		await change(() => page.putBack(view.reading, ids, back));
		props.announce(words(back ? 'popup_came_back' : 'popup_went_away'));
	};
	return (
		<>
			<div class="row between">
				<Switch
					on={view.cleaned}
					label={words('popup_clean')}
					onSwitch={(on) => change(() => page.clean(on))}
				/>
				<button type="button" onClick={() => putBack('all', missing)}>
					{words(missing ? 'popup_put_back_all' : 'popup_take_away_all')}
				</button>
			</div>
			{places.map(({ missingIn, kinds, missing: count }) => (
				<section key={missingIn} class="removed" aria-labelledby={`removed-${missingIn}`}>
					<h2 id={`removed-${missingIn}`}>
						{words(`removed_in_${missingIn}`)} <span class="count">{words.number(count)}</span>
					</h2>
					<p class="where">{words(`removed_in_${missingIn}_about`)}</p>
					<ul class="removals">
						{kinds.flatMap((kind) =>
							kind.pieces.length > ONE_BY_ONE ? (
								<Kind key={kind.reason} kind={kind} panel={props} putBack={putBack} />
							) : (
								kind.pieces.map((removal, nth) => (
									<RemovedPiece
										key={`${kind.reason} ${nth}`}
										removal={removal}
										panel={props}
										putBack={putBack}
									/>
								))
							),
						)}
					</ul>
				</section>
			))}
		</>
	);
}

interface KindProps {
	kind: RemovedKind;
	panel: RemovedContext;
	putBack(ids: string[], back: boolean): Promise<void>;
}

/** Many pieces of one kind as one line. */
function Kind({ kind: { reason, pieces }, panel, putBack }: KindProps) {
	const missing = pieces.filter(({ back }) => !back);
	const name = words(`reason_${inKey(reason)}`);
	const back = missing.length > 0;
	const ids = (back ? missing : pieces).map(({ id }) => id);
	return (
		<li class="kind">
			<details>
				<summary>
					<span class="what">
						<strong>{name}</strong>{' '}
						<span class="count">{words.plural('removed_pieces', pieces.length)}</span>
						<span class="inside" dir="auto">
							{pieces.flatMap(({ text }) => text || []).join(' · ')}
						</span>
					</span>
				</summary>
				<ul>
					{pieces.map((removal, nth) => (
						<RemovedPiece key={nth} removal={removal} panel={panel} putBack={putBack} />
					))}
				</ul>
			</details>
			<button
				type="button"
				class="small"
				aria-label={`${words(back ? 'popup_put_back' : 'popup_take_away')}: ${name}`}
				onClick={() => putBack(ids, back)}
			>
				{words(back ? 'popup_put_back' : 'popup_take_away')}
			</button>
		</li>
	);
}
