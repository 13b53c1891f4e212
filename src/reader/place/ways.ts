import type { Words } from '../../base/words.ts';
import type { Change } from '../../dom/change.ts';
import { documentOf, element } from '../../dom/element.ts';
import type { Article } from '../../model/article.ts';
import { goTo, holdAt } from './go-to.ts';
import { elementAt, fragmentHere, placeOf } from './page-place.ts';

export interface WaysOptions {
	/** Where the button that leads back stands. */
	layer: HTMLElement;
	scroller: HTMLElement;
	dialog: HTMLElement;
	article: Article;
	words: Words;
	/** The element of a block, built if it was not yet. */
	block(id: string): HTMLElement | undefined;
	say(notice: string): void;
	/** What the reader is changed with. */
	change: Change;
}

/**
 * Lets links to places in the article (footnotes, a list of its parts) lead there within the reader, and back
 * again: the page beneath would scroll, and its address and history change.
 */
export function keepLinksInside(options: WaysOptions, signal: AbortSignal): void {
	const { layer, scroller, dialog, article, words, block, say, change } = options;
	const document = documentOf(scroller);
	/** The links that were followed, and how far from the top of the window each stood. */
	const ways: { link: HTMLElement; top: number }[] = [];
	const button = element(
		document,
		'button',
		{ type: 'button', class: 'way-back', 'aria-keyshortcuts': 'Alt+ArrowLeft', hidden: true },
		words('reader_way_back'),
	);
	change(() => layer.append(button));
	signal.addEventListener('abort', () => button.remove(), { once: true });

	const showButton = () =>
		change(() => {
			button.hidden = ways.length === 0;
		});
	const back = () => {
		const way = ways.pop();
		showButton();
		if (!way?.link.isConnected) return;
		holdAt(scroller, () => way.link.getBoundingClientRect().top - way.top);
		way.link.focus({ preventScroll: true });
	};
	button.addEventListener('click', back);
	dialog.addEventListener(
		'keydown',
		(event) => {
			const { key, altKey, ctrlKey, metaKey, shiftKey } = event as KeyboardEvent;
			if (key !== 'ArrowLeft' || !altKey || ctrlKey || metaKey || shiftKey || !ways.length) return;
			// Else the browser would leave the page.
			event.preventDefault();
			back();
		},
		{ signal },
	);
	scroller.addEventListener(
		'click',
		(event) => {
			const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[href]');
			const { button: pressed, altKey, ctrlKey, metaKey, shiftKey } = event;
			if (!link || pressed !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
			const fragment = fragmentHere(link.href, document, article);
			if (fragment === null) return;
			event.preventDefault();
			const target = elementOf(fragment);
			if (!target) return say(words('reader_no_place'));
			ways.push({ link, top: link.getBoundingClientRect().top });
			showButton();
			if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
			goTo(target, scroller, 'top');
			say(words('reader_way_back_key'));
		},
		{ signal },
	);

	function elementOf(fragment: string): HTMLElement | undefined {
		const place = placeOf(fragment, document, article);
		const found = place && block(place.block.id);
		if (found) return elementAt(found, place.words);
		const top = /^(?:top)?$/i.test(fragment);
		return top ? (scroller.querySelector('h1') ?? undefined) : undefined;
	}
}
