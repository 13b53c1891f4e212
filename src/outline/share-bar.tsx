import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Words } from '../base/words.ts';
import { alongRow } from '../controls/row-keys.ts';
import type { Article } from '../model/article.ts';
import type { Outline } from '../model/outline.ts';
import { coloursOf } from './colours.ts';
import { shortName, shownName } from './names.ts';
import { nobodysShare, speakersInOrder } from './order.ts';

/** Smaller shares get no segment of their own: nobody could see or hit it. */
const SMALLEST = 0.01;
/** Of more speakers only the largest have segments of their own. */
const MOST = 14;

interface SegmentLooks {
	class?: string;
	title: string;
	'aria-label': string;
	'data-voice'?: number;
	children: ComponentChildren;
}

/** Each speaker's share of the quoted words, named, and nobody's in grey; of many, the largest. A segment leads to its speaker. */
export function ShareBar(props: {
	article: Article;
	outline: Outline;
	words: Words;
	/** null is nobody. */
	go?(speaker: string | null): void;
	/** Whether a speaker stands in the list as it is filtered now; a segment of another leads nowhere. */
	isListed?(speaker: string | null): boolean;
	/** Where a segment leads that no script serves: the address of a speaker's first quotation that is listed. */
	linkTo?(speaker: string | null): string | undefined;
}) {
	const { outline, words } = props;
	const bar = useRef<HTMLUListElement>(null);
	/** Place of the segment that Tab reaches; arrows go on from it. */
	const [reachable, setReachable] = useState(0);
	const colours = coloursOf(outline);
	const speakers = speakersInOrder(outline, 'share').filter(({ share }) => share >= SMALLEST);
	const nobody = nobodysShare(outline);
	// The nearly equal shares of a crowd would be many segments too narrow to tell apart.
	const own = speakers.length > MOST ? speakers.slice(0, MOST - 1) : speakers;
	const rest = speakers.slice(own.length);
	const segments = [
		...own.map((speaker) => ({ speaker, share: speaker.share })),
		...(nobody >= SMALLEST ? [{ speaker: null, share: nobody }] : []),
	];
	// Nobody's words alone are no shares.
	if (own.length === 0) return null;
	const restShare = rest.reduce((sum, { share }) => sum + share, 0);
	const restLabel = `${words.plural('outline_bar_more', rest.length)}: ${words.percent(restShare)}`;
	let at = 0;
	const stop = (place: number): number => (place === reachable ? 0 : -1);
	const walk = (event: KeyboardEvent): void => {
		const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
		const here = buttons.indexOf(event.target as HTMLButtonElement);
		const way = alongRow(event, words.direction);
		const to = way ? here + way : { Home: 0, End: buttons.length - 1 }[event.key];
		const next = to === undefined ? undefined : buttons[to];
		if (!next) return;
		event.preventDefault();
		setReachable(buttons.indexOf(next));
		next.focus();
	};
	const segment = (speaker: string | null, looks: SegmentLooks) => {
		if (!props.linkTo)
			return (
				<button
					{...looks}
					type="button"
					tabIndex={stop(at++)}
					aria-disabled={props.isListed?.(speaker) === false ? true : undefined}
					onClick={() => props.go?.(speaker)}
				/>
			);
		const href = props.linkTo(speaker);
		return href ? <a {...looks} href={href} /> : <a {...looks} role="img" />;
	};
	return (
		<ul class="outline-bar" aria-label={words('outline_shares')} ref={bar} onKeyDown={walk}>
			{segments.map(({ speaker, share }) => {
				const name = shownName(speaker, words);
				const label = `${name}: ${words.percent(share)}`;
				return (
					<li key={speaker?.id ?? ''} style={{ flexGrow: share }}>
						{segment(speaker?.id ?? null, {
							'data-voice': colours.get(speaker?.id ?? '') ?? 0,
							title: label,
							'aria-label': label,
							children: (
								<span aria-hidden="true" lang={speaker ? props.article.language : undefined}>
									{shortName(speaker, outline.speakers, words)}
								</span>
							),
						})}
					</li>
				);
			})}
			{rest[0] && (
				<li style={{ flexGrow: restShare }}>
					{segment(rest[0].id, {
						class: 'rest',
						title: restLabel,
						'aria-label': restLabel,
						children: (
							<span aria-hidden="true">{words.plural('outline_bar_more', rest.length)}</span>
						),
					})}
				</li>
			)}
		</ul>
	);
}
