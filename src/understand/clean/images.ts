import { absolute } from '../../base/address.ts';
import type { Step, Work } from '../work/work.ts';

/** Attributes in which lazily loaded images keep their address, the surest first; then any that names a picture. */
const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-url'];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];
const PICTURE = /\.(?:avif|gif|jpe?g|png|webp)$/i;
/** Attributes that name a picture in a worse quality. */
const WORSE = /low|small|thumb|tiny/;

/** Gives every image of the copy its real address in `src`, whatever loads it in the page. */
export const resolveImages: Step = {
	name: 'images',
	run(work) {
		for (const image of work.scope.querySelectorAll('img')) resolveImage(image, work);
		for (const image of work.scope.querySelectorAll('amp-img')) {
			const plain = work.page.createElement('img');
			for (const { name, value } of image.attributes) plain.setAttribute(name, value);
			resolveImage(plain, work);
			image.replaceWith(plain);
		}
	},
};

function resolveImage(image: Element, { url }: Work): void {
	const address = imageAddress(image, url);
	if (address) image.setAttribute('src', address);
	for (const name of ['srcset', 'loading', ...LAZY, ...LAZY_SETS]) image.removeAttribute(name);
}

/** Whether an image names the picture that a script will load into it. */
export function isLazy(image: Element, url: string): boolean {
	const sets = LAZY_SETS.map((name) => largestOf(image.getAttribute(name) ?? ''));
	return [...LAZY.map((name) => image.getAttribute(name)), ...sets].some((one) =>
		absolute(one, url),
	);
}

/** The best address of an image, absolute, or "" where it has none that may be shown. */
export function imageAddress(image: Element, base: string): string {
	// Only the pictures of a page saved to disk may lie on the disk.
	const schemes = base.startsWith('file:') ? /^(?:https?|file):$/ : /^https?:$/;
	for (const name of LAZY) {
		const found = absolute(image.getAttribute(name), base, schemes);
		if (found) return found;
	}
	const src = image.getAttribute('src') ?? '';
	const plain = absolute(src, base, schemes);
	const sets = [...LAZY_SETS.map((name) => image.getAttribute(name)), image.getAttribute('srcset')];
	if (image.parentElement?.localName === 'picture') {
		for (const source of image.parentElement.querySelectorAll('source')) {
			sets.push(source.getAttribute('data-srcset'), source.getAttribute('srcset'));
		}
	}
	for (const set of sets) {
		const found = absolute(largestOf(set ?? ''), base, schemes);
		if (found) return found;
	}
	if (plain) return plain;
	for (const { name, value } of image.attributes) {
		const found = name.startsWith('data-') && absolute(largestOf(value), base, schemes);
		if (found && !WORSE.test(name) && PICTURE.test(new URL(found).pathname)) return found;
	}
	return /^data:image\/(?:png|jpe?g|gif|webp|avif);/i.test(src) && src.length > 2000 ? src : '';
}

/** Wider pictures than this (in CSS pixels, or times the usual density) are only slower. */
const WIDE = 1600;

/**
 * The widest candidate of a `srcset`, up to WIDE where there is one. Candidates are separated by a comma
 * and white space.
 */
export function largestOf(set: string): string {
	let best = '';
	let widest = -1;
	for (const candidate of set.split(/,\s+/)) {
		const [address = '', size = ''] = candidate.trim().split(/\s+/);
		const width = Number.parseFloat(size) || 1;
		if (/^data:/.test(address)) continue;
		const better = width > widest ? widest < 0 || width <= WIDE : widest > WIDE;
		if (address && better) {
			best = address;
			widest = width;
		}
	}
	return best;
}
