import { isForeign } from '../../base/language.ts';
import type { FigureBlock, Image } from '../../model/article.ts';
import { CREDIT_MARK } from '../clean/figures.ts';
import { imageAddress } from '../clean/images.ts';
import { splitCredit } from '../text/credit.ts';
import { normalise } from '../text/text.ts';
import type { BlockContext } from './block-context.ts';

/** Narrower pictures are icons, counters and tracking pixels. In CSS pixels. */
const MIN_WIDTH = 60;

/** Reads a `<figure>`, `<picture>` or `<img>`: its images, caption and credit. Null where it holds none. */
export function readFigure(
	element: Element,
	{ url, language }: BlockContext,
): Omit<FigureBlock, 'id' | 'start'> | null {
	const elements =
		element.localName === 'img' || element.localName === 'amp-img'
			? [element]
			: [...element.querySelectorAll('img, amp-img')];
	const found = new Map<string, Image>();
	for (const one of elements) {
		const image = readImage(one, url, language);
		if (image && !found.has(image.src)) found.set(image.src, image);
	}
	const images = [...found.values()];
	const legends = [...element.querySelectorAll('figcaption')];
	const marked = legends.map((legend) => legend.querySelector(`[${CREDIT_MARK}]`)).find(Boolean);
	let credit = normalise(marked?.textContent ?? '');
	marked?.remove();
	let caption = normalise(legends.map((legend) => spacedText(legend)).join(' '));
	if (!credit) ({ caption, credit } = splitCredit(caption));
	if (!images.length && !caption && !credit) return null;
	return { kind: 'figure', text: '', images, caption, credit };
}

function readImage(element: Element, url: string, language: string): Image | null {
	const src = imageAddress(element, url);
	if (!src) return null;
	const width = Number.parseInt(element.getAttribute('width') ?? '', 10) || undefined;
	const height = Number.parseInt(element.getAttribute('height') ?? '', 10) || undefined;
	if ((width && width < MIN_WIDTH) || (height && height < MIN_WIDTH / 2)) return null;
	const alt = normalise(element.getAttribute('alt') ?? '');
	return {
		src,
		alt: isForeign(alt, language) ? '' : alt,
		...(width ? { width } : {}),
		...(height ? { height } : {}),
	};
}

/** Text with a space where a block or a line ends. */
function spacedText(element: Element): string {
	let text = '';
	for (const node of element.childNodes) {
		text += node.nodeType === 1 ? ` ${node.textContent ?? ''} ` : (node.textContent ?? '');
	}
	return text.replace(/ ([,.;:!?])/g, '$1');
}
