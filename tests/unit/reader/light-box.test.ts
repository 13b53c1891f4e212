// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wholeArticle } from '../../../src/reader/article/article-view.ts';
import { addLightBox, type LightBox } from '../../../src/reader/article/light-box.ts';
import { voicesOf } from '../../../src/reader/article/voices.ts';
import { wordsOf } from '../share/messages.ts';
import { articleOf, outlineOf } from './sample.ts';

const figure = (caption: string, ...names: string[]) => ({
	kind: 'figure' as const,
	text: '',
	images: names.map((name) => ({ src: `https://i.example/${name}.jpg`, alt: name })),
	caption,
	credit: '',
});
const article = articleOf([figure('First', 'a', 'b'), figure('Second', 'c')]);

describe('the light box', () => {
	const life = new AbortController();
	let area: HTMLElement;
	let lightBox: LightBox;
	const box = () => document.querySelector<HTMLDialogElement>('.light-box')!;
	const shown = () => [
		box().querySelector('img')?.getAttribute('src')?.slice(-5),
		box().querySelector('figcaption p')?.textContent,
		box().querySelector('.box-count')?.textContent,
	];
	const press = (key: string) => box().dispatchEvent(new KeyboardEvent('keydown', { key }));

	beforeEach(() => {
		// jsdom has the element but not its methods.
		Object.assign(HTMLDialogElement.prototype, {
			showModal(this: HTMLDialogElement) {
				this.open = true;
			},
			close(this: HTMLDialogElement) {
				this.open = false;
			},
		});
		const words = wordsOf('en');
		area = document.createElement('main');
		area.append(wholeArticle(document, article, voicesOf(article, outlineOf()), words));
		document.body.replaceChildren(area);
		lightBox = addLightBox(document.body, area, article, words, (act) => act(), life.signal);
	});
	afterEach(() => document.body.replaceChildren());

	const pictures = () => [...area.querySelectorAll<HTMLElement>('.picture')];

	it('opens at the picture that was clicked, with its caption', () => {
		pictures()[2]?.click();
		expect(box().open).toBe(true);
		expect(shown()).toEqual(['c.jpg', 'Second', '3 of 3']);
	});

	it('turns by arrows, Home and End, round the end', () => {
		pictures()[0]?.click();
		press('ArrowRight');
		expect(shown()).toEqual(['b.jpg', 'First', '2 of 3']);
		press('End');
		press('ArrowRight');
		expect(shown()[0]).toBe('a.jpg');
		press('ArrowLeft');
		expect(shown()[0]).toBe('c.jpg');
		press('Home');
		expect(shown()[0]).toBe('a.jpg');
	});

	it('finds the right picture after another could not be loaded', () => {
		pictures()[0]?.querySelector('img')?.dispatchEvent(new Event('error'));
		pictures()[0]?.click();
		expect(shown()[0]).toBe('b.jpg');
	});

	it('closes beside the picture, not on it, and says whether it was open', () => {
		pictures()[0]?.click();
		box().querySelector('img')?.click();
		expect(box().open).toBe(true);
		box().querySelector('figure')?.click();
		expect(box().open).toBe(false);
		expect(lightBox.close()).toBe(false);
		pictures()[0]?.click();
		expect(lightBox.close()).toBe(true);
	});

	it('names its buttons', () => {
		for (const button of box().querySelectorAll('button')) {
			expect(button.getAttribute('aria-label')).toMatch(/picture/);
		}
	});
});
