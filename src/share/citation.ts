import { escapeHtml } from '../base/escape-html.ts';
import { marksOf } from '../base/quotation-marks.ts';
import type { Words } from '../base/words.ts';
import type { Article } from '../model/article.ts';
import { type Copying, DEFAULT_COPYING } from '../model/copying.ts';
import type { Outline, Quote, Speaker } from '../model/outline.ts';
import { escapeMarkdown, markdownUrl } from './escape-markdown.ts';
import { fillTemplate } from './fill-template.ts';
import { textFragmentUrl } from './fragment.ts';
import { leadingWords } from './introduced.ts';
import { piecesOf, shownText } from './pieces.ts';
import { publishedWords } from './published.ts';

/** A quotation with its source, in the forms that a clipboard takes. */
export interface Citation {
	text: string;
	/** "" where it is text alone. */
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
export function cite(
	quote: Quote,
	article: Article,
	outline: Outline,
	words: Words,
	copying: Copying = DEFAULT_COPYING,
): Citation {
	const { form } = copying;
	const speaker = outline.speakers.find(({ id }) => id === quote.speaker) ?? null;
	const said = citedWords(quote, speaker, article.language);
	const who = whoWords(quote, speaker, words);
	const url = quoteUrl(quote, article);
	const date = publishedWords(article.published, words);
	const outlet = [article.site, date].filter(Boolean);
	const title = article.title || article.url;
	const source = [title, ...outlet].join(', ');
	if (form === 'markdown') {
		const link = `[${escapeMarkdown(title)}](${markdownUrl(url)})`;
		const from = [link, ...outlet.map(escapeMarkdown)].join(', ');
		return textAlone(`> ${escapeMarkdown(said)}\n>\n> — ${escapeMarkdown(who)}, ${from}`);
	}
	if (form === 'own') {
		// An empty field is one that is just being filled in.
		const template = copying.template.trim() ? copying.template : DEFAULT_COPYING.template;
		// Who reads it must know that it is not the whole of what was said, or not said so.
		const kind =
			quote.kind === 'direct' || template.includes('{who}')
				? ''
				: ` (${words(`share_kind_${quote.kind}`)})`;
		const values = {
			quote: said + kind,
			who,
			name: speaker?.name ?? '',
			role: speaker?.role ?? '',
			title,
			outlet: article.site,
			date,
			link: url,
		};
		const text = fillTemplate(template, values);
		// A template without a place for anything would copy nothing of it.
		return textAlone(text.includes(said) ? text : `${values.quote}\n${text}`.trim());
	}
	return {
		text: [said, `— ${who}`, source, url].join('\n'),
		html:
			form === 'plain'
				? ''
				: `<blockquote cite="${escapeHtml(url)}"><p>${escapeHtml(said)}</p></blockquote>` +
					`<p>— ${escapeHtml(who)}<br><a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` +
					`${outlet.map((part) => `, ${escapeHtml(part)}`).join('')}</p>`,
	};
}

function textAlone(text: string): Citation {
	return { text, html: '' };
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
