import { useState } from 'preact/hooks';
import type { Quote } from '../model/outline.ts';
import type { OutlineGroup } from './groups.ts';
import { shownName } from './names.ts';
import { Marked, QuoteRow, type RowContext } from './quote-row.tsx';

/** So many quotes of one speaker are shown at first: to make thousands of buttons takes seconds. */
const FIRST = 60;

export interface SpeakerGroupProps {
	group: OutlineGroup;
	context: RowContext;
	/** Level of the heading that names the speaker. */
	level: 2 | 3;
	open: boolean;
	/** What is only reported is shown too. */
	reportedOpen: boolean;
	onToggle?(open: boolean): void;
}

/** How a speaker's row is named among the rows. */
export function speakerRow({ speaker }: OutlineGroup): string {
	return `speaker ${speaker?.id ?? ''}`;
}

/** One speaker: name, what somebody is, role and share; below what was said, and folded what is reported. */
export function SpeakerGroup({ group, context, ...props }: SpeakerGroupProps) {
	const { speaker, said, reported, share } = group;
	const { article, words, wanted, reachable } = context;
	const text = speaker ? { dir: article.direction, lang: article.language } : {};
	const row = speakerRow(group);
	const Heading = `h${props.level}` as 'h2' | 'h3';
	return (
		<details
			class="outline-speaker"
			data-voice={group.colour}
			open={props.open}
			onToggle={({ currentTarget }) => props.onToggle?.(currentTarget.open)}
		>
			<summary data-row={row} {...(context.go ? { tabIndex: row === reachable ? 0 : -1 } : {})}>
				<Heading class="outline-who">
					<span class="outline-name" {...text}>
						<Marked text={shownName(speaker, words)} wanted={wanted} />
					</span>
					{speaker && speaker.type !== 'person' && (
						<>
							{' '}
							<span class="outline-type">{words(`outline_type_${speaker.type}`)}</span>
						</>
					)}
				</Heading>
				<span class="outline-counts">
					{words.plural('outline_quotes', said.length + reported.length)}
					{share > 0 && <span title={words('outline_share_about')}> · {words.percent(share)}</span>}
				</span>
				{speaker?.role && (
					<span class="outline-role" {...text}>
						<Marked text={speaker.role} wanted={wanted} />
					</span>
				)}
			</summary>
			{said.length > 0 && <QuoteList quotes={said} context={context} />}
			{reported.length > 0 && (
				<details class="outline-reported" open={props.reportedOpen}>
					<summary
						data-row={`reported ${row}`}
						{...(context.go ? { tabIndex: `reported ${row}` === reachable ? 0 : -1 } : {})}
					>
						{words.plural(
							said.length > 0 ? 'outline_and_reported' : 'outline_reported',
							reported.length,
						)}
					</summary>
					<QuoteList quotes={reported} context={context} />
				</details>
			)}
		</details>
	);
}

function QuoteList({ quotes, context }: { quotes: Quote[]; context: RowContext }) {
	const [whole, setWhole] = useState(false);
	// A saved page has no script that could show more.
	const shown = whole || !context.go ? quotes : quotes.slice(0, FIRST);
	return (
		<>
			<ul>
				{shown.map((quote) => (
					<QuoteRow key={quote.id} quote={quote} context={context} />
				))}
			</ul>
			{shown.length < quotes.length && (
				<button
					type="button"
					class="outline-more"
					onClick={({ currentTarget }) => {
						const list = currentTarget.previousElementSibling;
						setWhole(true);
						// This button goes: the keyboard goes on with the first of the others.
						requestAnimationFrame(() =>
							list?.children[FIRST]?.querySelector<HTMLElement>('[data-row]')?.focus(),
						);
					}}
				>
					{context.words('outline_more', context.words.number(quotes.length - shown.length))}
				</button>
			)}
		</>
	);
}
