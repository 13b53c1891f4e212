import type { Words } from '../../base/words.ts';
import { element } from '../../dom/element.ts';
import type { Article } from '../../model/article.ts';
import type { Outline } from '../../model/outline.ts';
import { leadingWords } from '../../share/introduced.ts';
import { wholeArticle } from '../article/article-view.ts';
import type { Voiced, Voices } from '../article/voices.ts';
import { voicesOf } from '../article/voices.ts';
import { savedCss } from '../styles/reader-css.ts';

/** Addresses of pictures, each with its data: address. */
export type Pictures = ReadonlyMap<string, string>;

/**
 * The article as one HTML file: no script, no request but for pictures that could not be taken along (their
 * hosts are the only ones its policy allows). Built as DOM in a document of its own and written out by the
 * browser, so that nothing needs to be escaped by hand.
 *
 * @param document any document, only asked for a new one
 */
export function articleHtml(
	document: Document,
	article: Article,
	outline: Outline,
	words: Words,
	pictures: Pictures,
): string {
	const file = document.implementation.createHTMLDocument(article.title);
	const voices = voicesOf(article, outline);
	const view = wholeArticle(file, article, voices, words);
	for (const name of view.querySelectorAll('.margin-name, .names-above')) name.remove();
	const hosts = settlePictures(view, pictures);
	settleMarks(view);

	const { documentElement: root, head, body } = file;
	root.lang = article.language || 'en';
	root.dir = article.direction;
	body.className = 'reader saved';
	body.append(view, ...voicesList(file, article, outline, voices, words));
	head.prepend(
		element(file, 'meta', { charset: 'utf-8' }),
		element(file, 'meta', {
			'http-equiv': 'Content-Security-Policy',
			content: `default-src 'none'; style-src 'unsafe-inline'; img-src ${['data:', ...hosts].join(' ')}; base-uri 'none'; form-action 'none'`,
		}),
		element(file, 'meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		element(file, 'meta', { name: 'referrer', content: 'no-referrer' }),
		element(file, 'meta', { name: 'generator', content: 'Outspoken' }),
		element(file, 'link', { rel: 'canonical', href: article.url }),
	);
	head.append(element(file, 'style', {}, savedCss));
	return `<!doctype html>\n${root.outerHTML}\n`;
}

/** Buttons become plain pictures, with their data where there is some. Returns the hosts of the others. */
function settlePictures(view: HTMLElement, pictures: Pictures): Set<string> {
	const hosts = new Set<string>();
	for (const button of view.querySelectorAll('button')) {
		const image = button.querySelector('img');
		if (!image) continue;
		const src = image.getAttribute('src') ?? '';
		const data = pictures.get(src) ?? src;
		image.setAttribute('src', data);
		if (!data.startsWith('data:')) hosts.add(new URL(data).origin);
		button.replaceWith(image);
	}
	return hosts;
}

/** Without the reader's scripts there is no card: the title names the speaker, the id is the outline's way here. */
function settleMarks(view: HTMLElement): void {
	for (const mark of view.querySelectorAll<HTMLElement>('[data-quote]')) {
		const description = view.querySelector(`#${mark.getAttribute('aria-describedby')}`);
		mark.title = description?.textContent ?? '';
		if (mark.tabIndex === 0) mark.id = mark.dataset.quote ?? '';
		for (const name of ['tabindex', 'aria-describedby', 'data-quote', 'data-rest']) {
			mark.removeAttribute(name);
		}
	}
	for (const item of view.querySelectorAll('[tabindex="-1"]')) item.removeAttribute('tabindex');
	for (const item of view.querySelectorAll('[data-block]')) item.removeAttribute('data-block');
}

function voicesList(
	file: Document,
	article: Article,
	outline: Outline,
	voices: Voices,
	words: Words,
): HTMLElement[] {
	const all = [...voices.byQuote.values()];
	const groups = [...outline.speakers, null].flatMap((speaker) => {
		const quotes = all.filter((voiced) => voiced.speaker === speaker);
		if (quotes.length === 0) return [];
		return [
			element(
				file,
				'h3',
				{ 'data-voice': voices.colourOf(speaker?.id ?? null) },
				speaker?.name ?? words('share_speaker_none'),
			),
			speaker?.role ? element(file, 'p', { class: 'role' }, speaker.role) : null,
			element(file, 'ul', {}, ...quotes.map((voiced) => quoteLine(file, voiced, words))),
		];
	});
	if (groups.length === 0) return [];
	const heading = element(
		file,
		'h2',
		{ lang: words.language, dir: words.direction },
		words('reader_outline'),
	);
	const attributes = { class: 'saved-voices', lang: article.language || null };
	return [element(file, 'section', attributes, heading, ...groups)];
}

function quoteLine(file: Document, { quote, colour }: Voiced, words: Words): HTMLElement {
	return element(
		file,
		'li',
		{},
		element(
			file,
			'a',
			{ href: `#${quote.id}`, class: 'voice', 'data-kind': quote.kind, 'data-voice': colour },
			leadingWords(quote) + quote.text,
		),
		' ',
		element(file, 'small', { lang: words.language }, words(`share_kind_${quote.kind}`)),
	);
}
