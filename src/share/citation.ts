import { escapeHtml } from '../base/escape-html.ts';
import type { Words } from '../base/words.ts';
import type { Article } from '../model/article.ts';
import type { Outline, Quote, Speaker } from '../model/outline.ts';
import { textFragmentUrl } from './fragment.ts';
import { leadingWords } from './introduced.ts';
import { publishedWords } from './published.ts';

/** A quotation with its source, in the two forms that a clipboard takes. */
export interface Citation {
	text: string;
	html: string;
}

/** Marks by the language of the quotation (CLDR, main set); English where unknown. */
const MARKS: Record<string, readonly [string, string]> = {
	ar: ['”', '“'],
	be: ['«', '»'],
	de: ['„', '“'],
	el: ['«', '»'],
	es: ['«', '»'],
	fr: ['«\u00a0', '\u00a0»'],
	it: ['«', '»'],
	ja: ['「', '」'],
	pl: ['„', '”'],
	ru: ['«', '»'],
	uk: ['«', '»'],
};
const USUAL_MARKS = ['“', '”'] as const;

/** The address of the article, leading to the words of the quotation. */
export function quoteUrl(quote: Quote, article: Article): string {
	return textFragmentUrl(article.url, article.text, quote.start, quote.end, article.title);
}

/**
 * Text, speaker, role, title, outlet, date and a link to the very words. Only direct speech is put in
 * marks: a fragment has its own, and a report has none and says so.
 */
export function cite(quote: Quote, article: Article, outline: Outline, words: Words): Citation {
	const speaker = outline.speakers.find(({ id }) => id === quote.speaker) ?? null;
	const said = quotedWords(quote, article.language);
	const who = whoWords(quote, speaker, words);
	const url = quoteUrl(quote, article);
	const outlet = [article.site, publishedWords(article.published, words.language)].filter(Boolean);
	const title = article.title || article.url;
	const source = [title, ...outlet].join(', ');
	return {
		text: [said, `— ${who}`, source, url].join('\n'),
		html:
			`<blockquote cite="${escapeHtml(url)}"><p>${escapeHtml(said)}</p></blockquote>` +
			`<p>— ${escapeHtml(who)}<br><a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` +
			`${outlet.map((part) => `, ${escapeHtml(part)}`).join('')}</p>`,
	};
}

/** The words, in the marks of their language if they are speech; with their introduction if they need it. */
export function quotedWords(quote: Quote, language: string): string {
	const [open, close] = MARKS[language] ?? USUAL_MARKS;
	return quote.kind === 'direct'
		? `${open}${quote.text}${close}`
		: `${leadingWords(quote)}${quote.text}`;
}

function whoWords(quote: Quote, speaker: Speaker | null, words: Words): string {
	const who = speaker
		? [speaker.name, speaker.role].filter(Boolean).join(', ')
		: words('share_speaker_none');
	return quote.kind === 'indirect' ? words('share_reported', who) : who;
}
