import { h, render } from 'preact';
import type { Words } from '../../base/words.ts';
import { element } from '../../dom/element.ts';
import type { Article } from '../../model/article.ts';
import type { Outline } from '../../model/outline.ts';
import { ALL, type Listing } from '../../outline/groups.ts';
import { StillOutline } from '../../outline/still-outline.tsx';
import { wholeArticle } from '../article/article-view.ts';
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
 * @param listing the quotations that the person wants marked and listed, and their order
 */
export function articleHtml(
	document: Document,
	article: Article,
	whole: Outline,
	words: Words,
	pictures: Pictures,
	listing: Listing = ALL,
): string {
	const outline = { ...whole, quotes: whole.quotes.filter(({ kind }) => listing.kinds[kind]) };
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
	body.append(view, ...outlineSection(file, article, outline, words, listing));
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

/** A saved page has no script to show the speaker's card: a `title` names the speaker, and an id lets the outline link here. */
function settleMarks(view: HTMLElement): void {
	for (const mark of view.querySelectorAll<HTMLElement>('[data-quote]')) {
		const description = view.querySelector(`#${mark.getAttribute('aria-describedby')}`);
		mark.title = description?.textContent ?? '';
		if (!mark.hasAttribute('data-rest')) mark.id = mark.dataset.quote ?? '';
		for (const name of ['tabindex', 'aria-describedby', 'data-quote', 'data-rest']) {
			mark.removeAttribute(name);
		}
	}
	for (const item of view.querySelectorAll('[tabindex="-1"]')) item.removeAttribute('tabindex');
	for (const item of view.querySelectorAll('[data-block]')) item.removeAttribute('data-block');
}

/** The same outline as everywhere, drawn into the file. */
function outlineSection(
	file: Document,
	article: Article,
	outline: Outline,
	words: Words,
	listing: Listing,
): HTMLElement[] {
	if (outline.quotes.length === 0) return [];
	const section = element(file, 'section', { class: 'saved-voices', lang: words.language });
	file.body.append(section);
	render(h(StillOutline, { article, outline, words, listing }), section);
	return [section];
}
