import type { ComponentChildren } from 'preact';
import type { Words } from '../base/words.ts';
import { Icon } from '../controls/icons.tsx';
import type { Article } from '../model/article.ts';
import type { Quote } from '../model/outline.ts';
import { piecesOf } from '../share/pieces.ts';
import { matchedParts } from './matches.ts';

/** What rows need to know of the list that they stand in. */
export interface RowContext {
	article: Article;
	words: Words;
	/** The words of the filter, to be marked. */
	wanted: readonly string[];
	/** The row that Tab reaches: a quote's or a speaker's. */
	reachable: string | undefined;
	/** Id of the quote that was copied a moment ago. */
	copied?: string | undefined;
	/** Absent in a saved page, where rows are links to the quotes. */
	go?(quote: Quote): void;
	copy?(quote: Quote): void;
}

/** A text in which what the filter asked for is marked. */
export function Marked({ text, wanted }: { text: string; wanted: readonly string[] }) {
	return (
		<>
			{matchedParts(text, wanted).map((part) =>
				part.matched ? <mark>{part.text}</mark> : part.text,
			)}
		</>
	);
}

/** One quotation: its words in their marks, what kind it is, and a button that copies it. */
export function QuoteRow({ quote, context }: { quote: Quote; context: RowContext }) {
	const { article, words, reachable, copied, copy } = context;
	const kind = (
		<span class={quote.kind === 'direct' ? 'outline-kind unseen' : 'outline-kind'}>
			{words(`share_kind_${quote.kind}`)}
		</span>
	);
	return (
		<li class="outline-quote" data-kind={quote.kind}>
			<QuoteWords quote={quote} context={context}>
				{kind}
				<span class="outline-text" dir={article.direction} lang={article.language}>
					{piecesOf(quote, article.language).map(({ text, said }) => {
						const marked = <Marked text={text} wanted={context.wanted} />;
						return said ? <span class="outline-said">{marked}</span> : marked;
					})}
				</span>
			</QuoteWords>
			{copy && (
				<button
					type="button"
					class="outline-copy"
					tabIndex={quote.id === reachable ? 0 : -1}
					aria-label={words('outline_copy')}
					title={`${words('outline_copy')} (C)`}
					onClick={() => copy(quote)}
				>
					<Icon name="copy" />
				</button>
			)}
			{copied === quote.id && (
				<span class="outline-copied" aria-hidden="true">
					{words('outline_copied')}
				</span>
			)}
		</li>
	);
}

function QuoteWords({
	quote,
	context: { go, reachable },
	children,
}: {
	quote: Quote;
	context: RowContext;
	children: ComponentChildren;
}) {
	if (!go)
		return (
			<a class="outline-words" href={`#${quote.id}`}>
				{children}
			</a>
		);
	return (
		<button
			type="button"
			class="outline-words"
			data-row={quote.id}
			data-goes={quote.id}
			tabIndex={quote.id === reachable ? 0 : -1}
			aria-keyshortcuts="C"
			onClick={() => go(quote)}
		>
			{children}
		</button>
	);
}
