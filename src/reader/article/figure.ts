import type { Words } from '../../base/words.ts';
import { element } from '../../dom/element.ts';
import type { FigureBlock, Image } from '../../model/article.ts';
import { isSafeImage } from './safe-url.ts';

/** Counters and spacers: a picture known to be smaller than this has nothing to show. */
const SMALLEST = 3;

/** The pictures of a figure that can and should be shown. */
export function shownImages(block: FigureBlock): Image[] {
	return block.images.filter(
		({ src, width, height }) =>
			isSafeImage(src) &&
			!(width !== undefined && width < SMALLEST) &&
			!(height !== undefined && height < SMALLEST),
	);
}

/**
 * A figure with its caption and credit, null when nothing of it can be shown. Each picture is a button that
 * opens it in the light box (see light-box.ts). No referrer policy of our own: under the page's own policy
 * the browser has the picture in its cache already, and sites that check the referrer still send it.
 */
export function figureView(
	block: FigureBlock,
	document: Document,
	words: Words,
): HTMLElement | null {
	const images = shownImages(block);
	if (images.length === 0) return null;
	const pictures = images.map((image) => pictureButton(image, block, document, words));
	const gallery =
		pictures.length > 1 ? [element(document, 'div', { class: 'gallery' }, ...pictures)] : pictures;
	return element(document, 'figure', {}, ...gallery, captionView(block, document));
}

function pictureButton(image: Image, block: FigureBlock, document: Document, words: Words) {
	const picture = element(document, 'img', {
		src: image.src,
		alt: image.alt,
		width: image.width,
		height: image.height,
		loading: 'lazy',
		decoding: 'async',
	});
	const name = image.alt || block.caption;
	const button = element(
		document,
		'button',
		{
			type: 'button',
			class: 'picture',
			'aria-label': name ? words('reader_enlarge_named', name) : words('reader_enlarge'),
		},
		picture,
	);
	// Blocked by the page's policy, or gone: its words are better than an empty frame.
	picture.addEventListener('error', () => {
		const text = image.alt ? element(document, 'p', { class: 'picture-lost' }, image.alt) : null;
		if (text) button.replaceWith(text);
		else button.remove();
	});
	return button;
}

function captionView(block: FigureBlock, document: Document): HTMLElement | null {
	if (!block.caption && !block.credit) return null;
	return element(
		document,
		'figcaption',
		{},
		block.caption,
		block.caption && block.credit ? ' ' : null,
		block.credit ? element(document, 'small', { class: 'credit' }, block.credit) : null,
	);
}
