import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../base/words.ts';
import { Icon } from '../controls/icons.tsx';
import { letterKey } from '../controls/letter-key.ts';
import type { Article } from '../model/article.ts';
import type { Outline, Quote } from '../model/outline.ts';
import { outlineLimit } from '../share/outline-limit.ts';
import { groupsOf, isNarrowed, type OutlineChoice, sameQuote } from './groups.ts';
import { wantedWords } from './matches.ts';
import { OutlineControls } from './outline-controls.tsx';
import type { RowContext } from './quote-row.tsx';
import { openRow, rowFor } from './rows.ts';
import { ShareBar } from './share-bar.tsx';
import { SpeakerGroup, speakerRow } from './speaker-group.tsx';

export interface OutlineViewProps {
	article: Article;
	outline: Outline;
	words: Words;
	/** Level of the headings that name the speakers. */
	level: 2 | 3;
	choice: OutlineChoice;
	change(choice: OutlineChoice): void;
	go(quote: Quote): void;
	/** Where the outline is replaced by a newer one, the focus goes on with the same words. */
	keepsPlace?: boolean;
	/** Puts a quote on the clipboard, says so, and answers whether it worked. */
	copy(quote: Quote): boolean;
}

/** An outline with more quotes than this opens with the first speakers unfolded only. */
const MANY = 24;
const FIRST_OPEN = 3;
/** Folding all at once is offered from so many speakers on. */
const WORTH_FOLDING = 4;
/** Milliseconds that "Copied" stands at a quote. */
const COPIED_FOR = 1800;

/** Who said what, and the ways through it: the one outline of popup, side panel and reader. */
export function OutlineView(props: OutlineViewProps) {
	const { article, outline, words, choice } = props;
	const list = useRef<HTMLDivElement>(null);
	const [current, setCurrent] = useState<string>();
	/** Speakers that the person opened or folded, by row. */
	const [folding, setFolding] = useState<ReadonlyMap<string, boolean>>(new Map());
	const [copied, showCopied] = useCopied();
	// They are folded away as long as they change nothing: what people said comes first.
	const narrowed = isNarrowed(outline, choice);
	const [finding, setFinding] = useState(narrowed);
	/** How often the person asked for the filter field. */
	const [asked, ask] = useState(0);
	const groups = groupsOf(outline, choice);
	const wanted = wantedWords(choice.filter);
	const rows = groups.flatMap((group) => [
		speakerRow(group),
		`reported ${speakerRow(group)}`,
		...[...group.said, ...group.reported].map(({ id }) => id),
	]);
	const shown = groups.reduce((sum, { said, reported }) => sum + said.length + reported.length, 0);
	const firstQuote = groups[0]?.said[0]?.id;
	const reachable =
		current && rows.includes(current)
			? current
			: (firstQuote ?? (groups[0] && speakerRow(groups[0])));

	useKeptPlace(outline, props.keepsPlace ? current : undefined, (id) => focusOn(id));

	const few = outline.quotes.length <= MANY;
	const isOpen = (row: string, at: number) =>
		wanted.length > 0 || (folding.get(row) ?? (few || at < FIRST_OPEN));
	const anyOpen = groups.some((group, at) => isOpen(speakerRow(group), at));

	const focusOn = (name: string | undefined): void => {
		if (!name || !list.current) return;
		setCurrent(name);
		openRow(list.current, name)?.focus();
	};
	const copy = (quote: Quote): void => {
		setCurrent(quote.id);
		if (props.copy(quote)) showCopied(quote.id);
	};
	const find = (wanted: boolean): void => {
		setFinding(wanted);
		if (wanted) ask(asked + 1);
		// Words that nobody sees any more leave nothing out.
		else if (choice.filter) props.change({ ...choice, filter: '' });
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (letterKey(event) === 'f') {
			event.preventDefault();
			find(true);
			return;
		}
		const target = event.target as HTMLElement;
		const row = target.closest('li, summary')?.querySelector<HTMLElement>('[data-row]') ?? target;
		const quote = outline.quotes.find(({ id }) => id === row.dataset.row);
		if (letterKey(event) === 'c' && quote) {
			event.preventDefault();
			copy(quote);
			return;
		}
		const next = list.current && row.dataset.row ? rowFor(event.key, row, list.current) : null;
		if (!next) return;
		event.preventDefault();
		setCurrent(next.dataset.row);
		next.focus();
	};

	const limit = outlineLimit(outline, words);
	if (outline.quotes.length === 0)
		return <p class="outline-empty">{limit ?? words('outline_no_quotes')}</p>;
	const context: RowContext = {
		...{ article, words, wanted, reachable, copied, copy },
		go: (quote) => {
			setCurrent(quote.id);
			props.go(quote);
		},
	};
	return (
		<>
			{limit && <p class="outline-empty">{limit}</p>}
			<div class="outline-top">
				<ShareBar
					article={article}
					outline={outline}
					words={words}
					isListed={(id) => groups.some(({ speaker }) => (speaker?.id ?? null) === id)}
					go={(id) => {
						const group = groups.find(({ speaker }) => (speaker?.id ?? null) === id);
						if (!group) return;
						focusOn(group.said[0]?.id ?? speakerRow(group));
						list.current
							?.querySelector(`[data-row="${speakerRow(group)}"]`)
							?.scrollIntoView({ block: 'start' });
					}}
				/>
				<button
					type="button"
					class="outline-finder"
					data-narrowed={narrowed || undefined}
					aria-expanded={finding}
					aria-label={words('outline_find')}
					title={`${words('outline_find')} (F)`}
					onClick={() => find(!finding)}
				>
					<Icon name="find" />
				</button>
			</div>
			{finding && (
				<OutlineControls
					outline={outline}
					words={words}
					choice={choice}
					change={props.change}
					shown={shown}
					asked={asked}
					into={() => focusOn(reachable)}
					fold={
						groups.length < WORTH_FOLDING
							? undefined
							: {
									anyOpen,
									toggle: () =>
										setFolding(new Map(groups.map((group) => [speakerRow(group), !anyOpen]))),
								}
					}
				/>
			)}
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the row that has the focus. */}
			<div class="outline" ref={list} onKeyDown={onKeyDown}>
				{groups.map((group, at) => {
					const row = speakerRow(group);
					return (
						<SpeakerGroup
							key={row}
							group={group}
							context={context}
							level={props.level}
							open={isOpen(row, at)}
							reportedOpen={wanted.length > 0}
							onToggle={(open) => {
								if (open !== isOpen(row, at)) setFolding(new Map([...folding, [row, open]]));
							}}
						/>
					);
				})}
				{shown === 0 && <p class="outline-empty">{words('outline_no_match')}</p>}
			</div>
		</>
	);
}

/** The quote that was copied a moment ago. */
function useCopied(): [string | undefined, (id: string) => void] {
	const [copied, setCopied] = useState<string>();
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	return [
		copied,
		(id) => {
			clearTimeout(timer.current);
			setCopied(id);
			timer.current = setTimeout(() => setCopied(undefined), COPIED_FOR);
		},
	];
}

/** Where the page was read anew under a person's hands, the focus goes on with the same words. */
function useKeptPlace(
	outline: Outline,
	current: string | undefined,
	focusOn: (id: string | undefined) => void,
): void {
	const before = useRef(outline);
	useLayoutEffect(() => {
		const quote = before.current.quotes.find(({ id }) => id === current);
		if (before.current !== outline && quote) focusOn(sameQuote(before.current, quote, outline)?.id);
		before.current = outline;
	}, [outline]);
}
