import type { Words } from '../base/words.ts';
import type { Article } from '../model/article.ts';
import type { Outline, Quote, QuoteKind, SpeakerType } from '../model/outline.ts';
import { citedWords, quoteUrl } from '../share/citation.ts';
import { escapeMarkdown, markdownUrl } from '../share/escape-markdown.ts';
import { publishedWords } from '../share/published.ts';
import { ALL, groupsOf, type Listing } from './groups.ts';
import { shownName } from './names.ts';

/** The outline as Markdown: the source, then each speaker with role and quotations, each a link to its words. */
export function outlineMarkdown(article: Article, outline: Outline, words: Words): string {
	const source = [article.site, publishedWords(article.published, words)]
		.filter(Boolean)
		.map(escapeMarkdown);
	const lines = [
		`# ${escapeMarkdown(article.title || article.url)}`,
		'',
		[...source, `<${markdownUrl(article.url)}>`].join(' · '),
		...outlineSections(article, outline, words, 2),
	];
	return `${lines.join('\n')}\n`;
}

/** The part of it that begins with the first speaker, under headings of the given level. */
export function outlineSections(
	article: Article,
	outline: Outline,
	words: Words,
	level: number,
	listing: Listing = ALL,
): string[] {
	return groupsOf(outline, listing).flatMap(({ speaker, said, reported }) => [
		'',
		`${'#'.repeat(level)} ${escapeMarkdown(shownName(speaker, words))}`,
		...(speaker?.role ? ['', `*${escapeMarkdown(speaker.role)}*`] : []),
		'',
		...[...said, ...reported].map((quote) => {
			const cited = escapeMarkdown(citedWords(quote, speaker, article.language));
			const kind = words(`share_kind_${quote.kind}`);
			return `- ${cited} ([${escapeMarkdown(kind)}](${markdownUrl(quoteUrl(quote, article))}))`;
		}),
	]);
}

const COLUMNS = [
	'number',
	'kind',
	'introduction',
	'quotation',
	'speaker',
	'role',
	'speaker type',
	'cue',
	'title',
	'outlet',
	'published',
	'link',
] as const;

/** Put before the text of a file: without it some spreadsheets do not see that it is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * The outline as CSV after RFC 4180: a header, CRLF, every field in quotation marks. What a spreadsheet
 * would run as a formula gets an apostrophe before it: the words come from a foreign page.
 */
export function outlineCsv(article: Article, outline: Outline): string {
	const rows = outline.quotes.map((quote) => {
		const speaker = outline.speakers.find(({ id }) => id === quote.speaker);
		return [
			quote.id.replace(/^q/, ''),
			quote.kind,
			quote.introduction?.text ?? '',
			quote.text,
			speaker?.name ?? '',
			speaker?.role ?? '',
			speaker?.type ?? '',
			quote.cue?.text ?? '',
			article.title,
			article.site,
			article.published,
			quoteUrl(quote, article),
		];
	});
	return [COLUMNS, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/**
 * What begins a formula in some spreadsheet (OWASP, “CSV Injection”), at the start of a field or where a
 * program that parts fields by semicolons, as spreadsheets do in half of Europe, would begin one.
 */
const FORMULA = /(^|;)(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/g;

function csvField(value: string): string {
	return `"${value.replace(FORMULA, "$1'").replaceAll('"', '""')}"`;
}

/** The exported JSON; `version` rises when a field changes its meaning or goes. */
export interface OutlineExport {
	format: 'outspoken-outline';
	version: 1;
	article: Pick<Article, 'url' | 'site' | 'language' | 'title' | 'byline' | 'published'>;
	speakers: {
		id: string;
		name: string;
		role: string;
		type: SpeakerType;
		/** Share of the quoted letters of the article, 0–1. */
		share: number;
	}[];
	quotes: {
		id: string;
		kind: QuoteKind;
		text: string;
		/** The author's words that lead to what is reported, null where none stand before it. */
		introduction: { text: string; needed: boolean } | null;
		/** Id of the speaker, null where the article names none. */
		speaker: string | null;
		/** The words that say that somebody speaks, null where there are none. */
		cue: string | null;
		/** Address of the article that leads to the very words. */
		link: string;
	}[];
}

export function outlineJson(article: Article, outline: Outline): string {
	const { url, site, language, title, byline, published } = article;
	const data: OutlineExport = {
		format: 'outspoken-outline',
		version: 1,
		article: { url, site, language, title, byline, published },
		speakers: outline.speakers.map(({ id, name, role, type, share }) => ({
			id,
			name,
			role,
			type,
			share,
		})),
		quotes: outline.quotes.map((quote: Quote) => ({
			id: quote.id,
			kind: quote.kind,
			text: quote.text,
			introduction: quote.introduction
				? { text: quote.introduction.text, needed: quote.introduction.needed }
				: null,
			speaker: quote.speaker,
			cue: quote.cue?.text ?? null,
			link: quoteUrl(quote, article),
		})),
	};
	return `${JSON.stringify(data, null, '\t')}\n`;
}
