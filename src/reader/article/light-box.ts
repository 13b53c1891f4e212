import type { Words } from '../../base/words.ts';
import type { Change } from '../../dom/change.ts';
import { documentOf, element } from '../../dom/element.ts';
import type { Article, Image } from '../../model/article.ts';
import { shownImages } from './figure.ts';

interface Slide {
	image: Image;
	caption: string;
}

export interface LightBox {
	/** Closes it; true if it was open. */
	close(): boolean;
}

/**
 * Opens the pictures of the article large, one after the other: arrows, Home and End, Esc, a click beside
 * the picture. A modal dialog of its own: focus stays inside and goes back to the picture by itself.
 * @param change what the reader is changed with
 */
export function addLightBox(
	layer: HTMLElement,
	area: HTMLElement,
	article: Article,
	words: Words,
	change: Change,
	signal: AbortSignal,
): LightBox {
	const document = documentOf(layer);
	const slides = article.blocks.flatMap((block) =>
		block.kind !== 'figure'
			? []
			: shownImages(block).map(
					(image): Slide => ({
						image,
						caption: [block.caption, block.credit].filter(Boolean).join(' — '),
					}),
				),
	);
	const picture = element(document, 'img');
	const caption = element(document, 'p', {
		lang: article.language || null,
		dir: article.direction,
	});
	const count = element(document, 'p', { class: 'box-count', 'aria-live': 'polite' });
	const button = (name: 'close' | 'back' | 'next', sign: string) =>
		element(
			document,
			'button',
			{
				type: 'button',
				class: `box-button box-${name}`,
				'aria-label': words(`reader_box_${name}`),
			},
			sign,
		);
	const [closer, back, next] = [button('close', '✕'), button('back', '‹'), button('next', '›')];
	const box = element(
		document,
		'dialog',
		{ class: 'light-box', 'aria-label': words('reader_box') },
		element(document, 'figure', {}, picture, element(document, 'figcaption', {}, caption, count)),
		...(slides.length > 1 ? [back, next] : []),
		closer,
	);
	change(() => layer.append(box));
	signal.addEventListener('abort', () => box.remove(), { once: true });

	let at = 0;
	const show = (index: number) => {
		at = (index + slides.length) % slides.length;
		const { image, caption: text } = slides[at]!;
		change(() => {
			picture.src = image.src;
			picture.alt = image.alt;
			caption.textContent = text;
			count.textContent = slides.length > 1 ? words('reader_box_count', at + 1, slides.length) : '';
		});
	};
	const close = () => {
		const { open } = box;
		if (open) box.close();
		return open;
	};
	const turn = (key: string) => {
		const forward = words.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
		const backward = words.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
		const to = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: slides.length - 1 }[key];
		if (to === undefined) return false;
		show(to);
		return true;
	};

	area.addEventListener(
		'click',
		(event) => {
			const clicked = (event.target as Element | null)?.closest('.picture');
			const index = clicked ? [...area.querySelectorAll('.picture')].indexOf(clicked) : -1;
			if (index < 0) return;
			// A picture that could not be loaded has left the article, but not the list of slides.
			const src = clicked?.querySelector('img')?.getAttribute('src');
			show(
				Math.max(
					0,
					slides.findIndex((slide, i) => i >= index && slide.image.src === src),
				),
			);
			box.showModal();
		},
		{ signal },
	);
	box.addEventListener('keydown', (event) => {
		if (turn(event.key)) event.preventDefault();
	});
	box.addEventListener('click', (event) => {
		if (event.target !== picture && !(event.target as Element).closest('.box-back, .box-next'))
			close();
	});
	back.addEventListener('click', () => show(at - 1));
	next.addEventListener('click', () => show(at + 1));
	return { close };
}
