import { escapeHtml } from '../base/escape-html.ts';
import type { Words } from '../base/words.ts';
import type { Article } from '../model/article.ts';
import type { Outline, Quote, Speaker } from '../model/outline.ts';
import { textFragmentUrl } from './fragment.ts';
import { leadingWords } from './introduced.ts';
import { piecesOf, shownText } from './pieces.ts';
import { publishedWords } from './published.ts';
import { marksOf } from './quotation-marks.ts';

/** A quotation with its source, in the two forms that a clipboard takes. */
export interface Citation {
	text: string;
	html: string;
}

/** The address of the article, leading to the words of the quotation. */
export function quoteUrl(quote: Quote, article: Article): string {
	return textFragmentUrl(article.url, article.text, quote.start, quote.end, article.title);
}

/**
 * Text, speaker, role, title, outlet, date and a link to the very words. Only what was said stands in marks:
 * the whole of direct speech, the words of a fragment, nothing of a report; the last two say what they are.
 */
export function cite(quote: Quote, article: Article, outline: Outline, words: Words): Citation {
	const speaker = outline.speakers.find(({ id }) => id === quote.speaker) ?? null;
	const said = citedWords(quote, speaker, article.language);
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

/** A sentence that was begun before these words. */
const MID_SENTENCE = /^\p{Ll}/u;

/**
 * The words as they are cited: as they are shown, with a sign where their beginning was cut. A fragment stands in
 * the author's sentence, "X called the plan “a funeral”": alone it would pass for the whole of what was said.
 */
export function citedWords(quote: Quote, speaker: Speaker | null, language: string): string {
	const { introduction, kind, text } = quote;
	if (kind === 'mixed' && introduction && speaker)
		return `${speaker.name} ${shownText({ ...quote, introduction: { ...introduction, needed: true } }, language)}`;
	const [first, ...rest] = piecesOf(quote, language);
	if (!first || !MID_SENTENCE.test(text) || leadingWords(quote)) return shownText(quote, language);
	const [open] = marksOf(language);
	const begun = first.said ? `${open}…${first.text.slice(open.length)}` : `…${first.text}`;
	return [begun, ...rest.map((piece) => piece.text)].join('');
}

function whoWords(quote: Quote, speaker: Speaker | null, words: Words): string {
	const who = speaker
		? [speaker.name, speaker.role].filter(Boolean).join(', ')
		: words('share_speaker_none');
	if (quote.kind === 'direct') return who;
	return words(quote.kind === 'mixed' ? 'share_fragment' : 'share_reported', who);
}
