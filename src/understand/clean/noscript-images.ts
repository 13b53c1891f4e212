import { normalise } from '../text/text.ts';
import type { Step, Work } from '../work/work.ts';
import { imageAddress, isLazy } from './images.ts';

/** Longer contents are whole pages for readers without scripts. In UTF-16 code units. */
const MAX_LENGTH = 20_000;
/** How far up an element may stand that holds the placeholder and the `<noscript>`, and nothing else. */
const LEVELS = 3;
/** Pictures of a smaller width or height (in CSS pixels) are visit counters. */
const MIN_SIZE = 10;
const UNSEEN = /display:\s*none|visibility:\s*hidden|-\d{3,}px/i;
/** Addresses of visit counters don't end like those of pictures. */
const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif)$/i;
/** The attributes that are taken over from the image in the `<noscript>`. */
const COPIED_ATTRIBUTES = ['src', 'srcset', 'alt', 'width', 'height', 'class'];

/**
 * Lazy images whose real address stands only in a `<noscript>`: gives it to the placeholder beside it,
 * or puts the image in its place. Where a page's scripts run, a `<noscript>` holds plain text.
 */
export const takeNoscriptImages: Step = {
	name: 'noscript',
	run(work) {
		const all = [...work.scope.querySelectorAll('noscript')];
		if (!all.length) return;
		const shown = new Set<string>();
		for (const image of work.scope.querySelectorAll('img')) {
			if (!image.closest('noscript')) shown.add(imageAddress(image, work.url));
		}
		for (const noscript of all) {
			const images = imagesIn(noscript, work);
			if (images.length) show(images, noscript, shown, work);
		}
	},
};

function show(
	images: readonly Element[],
	noscript: Element,
	shown: Set<string>,
	{ page, url }: Work,
): void {
	const placeholder = images.length === 1 ? placeholderOf(noscript) : null;
	const made: Element[] = [];
	for (const image of images) {
		const address = imageAddress(image, url);
		const isCounter = !placeholder && !isPictureFile(address) && !noscript.closest('figure');
		if (!address || isCounter || shown.has(address)) continue;
		if (placeholder && isLazy(placeholder, url)) continue;
		shown.add(address);
		const real = placeholder ?? page.createElement('img');
		real.removeAttribute('srcset');
		for (const name of COPIED_ATTRIBUTES) {
			const value = image.getAttribute(name);
			if (value && !(placeholder && name === 'class')) real.setAttribute(name, value);
		}
		real.setAttribute('src', address);
		if (!placeholder) made.push(real);
	}
	noscript.replaceWith(...made);
}

/** The images in a `<noscript>` that holds nothing else but captions, without those that nobody sees. */
function imagesIn(noscript: Element, { parse }: Work): Element[] {
	let root: Element | null = noscript;
	if (!noscript.firstElementChild) {
		const text = noscript.textContent ?? '';
		if (text.length > MAX_LENGTH || !/<img\b/i.test(text)) return [];
		root = parse(text)?.body ?? null;
	}
	const images = [...(root?.querySelectorAll('img') ?? [])];
	if (!root || !images.length) return [];
	const captions = [...root.querySelectorAll('figcaption')].map((one) => one.textContent ?? '');
	if (normalise(root.textContent ?? '').length > normalise(captions.join(' ')).length) return [];
	return images.filter((image) => !isUnseen(image));
}

function isUnseen(image: Element): boolean {
	const sizes = ['width', 'height'].map((name) => image.getAttribute(name) ?? '');
	return (
		sizes.some((size) => Number.parseInt(size, 10) < MIN_SIZE) ||
		UNSEEN.test(image.getAttribute('style') ?? '')
	);
}

function isPictureFile(address: string): boolean {
	return PICTURE_FILE.test(address.split(/[?#]/, 1)[0]!);
}

/** The image that a script would fill with what the `<noscript>` shows: beside it, alone or before it. */
function placeholderOf(noscript: Element): Element | null {
	const before = onlyImage(noscript.previousElementSibling);
	if (before) return before;
	let container = noscript.parentElement;
	for (let level = 0; container && level < LEVELS; level++) {
		const images = [...container.querySelectorAll('img')].filter((one) => !one.closest('noscript'));
		if (images.length) return images.length === 1 && isBare(container) ? images[0]! : null;
		if (!isBare(container)) return null;
		container = container.parentElement;
	}
	return null;
}

function onlyImage(element: Element | null): Element | null {
	if (!element || element.localName === 'noscript') return null;
	if (element.localName === 'img') return element;
	const images = element.querySelectorAll('img');
	return images.length === 1 && !normalise(element.textContent ?? '') ? images[0]! : null;
}

/** Whether an element shows no text, or is a figure. */
function isBare(container: Element): boolean {
	if (container.localName === 'figure') return true;
	for (const node of container.childNodes) {
		if ((node as Element).localName !== 'noscript' && normalise(node.textContent ?? ''))
			return false;
	}
	return true;
}
