import type { Words } from '../../base/words.ts';
import type { Change } from '../../dom/change.ts';
import { documentOf, element } from '../../dom/element.ts';

/** The parts of the overlay: panels are drawn into theirs, the article stands in `scroller`. */
export interface Layout {
	bar: HTMLElement;
	progress: HTMLElement;
	contents: HTMLElement;
	scroller: HTMLElement;
	/** Stands first in the text: leads past it to the outline. */
	skip: HTMLElement;
	outline: HTMLElement;
	/** Cards and the light box. */
	layer: HTMLElement;
	/** Read out by screen readers when it changes; shown for a moment. */
	status: HTMLElement;
	/** Only read out. */
	spoken: HTMLElement;
	/** Puts the parts back where they belong, those empty that hold what comes and goes. */
	fit(): void;
}

export function buildLayout(dialog: HTMLDialogElement, words: Words): Layout {
	const document = documentOf(dialog);
	dialog.lang = words.language;
	dialog.dir = words.direction;
	dialog.setAttribute('aria-label', words('reader_name'));
	// A press between the controls gives it the focus: without it the page behind would hear the next key.
	dialog.tabIndex = -1;
	const layout: Layout = {
		bar: element(document, 'header', { class: 'bar' }),
		progress: element(document, 'div', { class: 'progress', 'aria-hidden': 'true' }),
		contents: element(document, 'nav', {
			class: 'panel panel-contents',
			tabindex: -1,
			'aria-label': words('reader_contents'),
			hidden: true,
		}),
		// No `main`: the page behind has one, and what the title names is enough of a landmark.
		scroller: element(document, 'section', {
			class: 'scroller',
			tabindex: 0,
			autofocus: true,
			'aria-keyshortcuts': 'J K',
		}),
		skip: element(
			document,
			'button',
			{ type: 'button', class: 'skip', lang: words.language, dir: words.direction },
			words('reader_skip'),
		),
		outline: element(document, 'aside', {
			class: 'panel panel-outline',
			tabindex: -1,
			'aria-label': words('reader_outline'),
			hidden: true,
		}),
		layer: element(document, 'div', { class: 'layer' }),
		status: element(document, 'p', { class: 'status', role: 'status' }),
		spoken: element(document, 'p', { class: 'spoken', role: 'status' }),
		fit() {
			for (const part of [layer, progress, status, spoken]) part.replaceChildren();
			stage.replaceChildren(contents, scroller, outline);
			dialog.replaceChildren(bar, progress, stage, layer, status, spoken);
		},
	};
	const { bar, progress, contents, scroller, outline, layer, status, spoken } = layout;
	const stage = element(document, 'div', { class: 'stage' });
	layout.fit();
	return layout;
}

/** How long a message stays on the screen, in milliseconds. */
const SHOWN = 3500;

/** Shows a message for a moment; screen readers hear it, as the element is a live region. */
export function announcer(
	status: HTMLElement,
	change: Change,
	signal: AbortSignal,
): (message: string) => void {
	let fading: ReturnType<typeof setTimeout> | undefined;
	signal.addEventListener('abort', () => clearTimeout(fading), { once: true });
	return (message) => {
		clearTimeout(fading);
		const say = (words: string) =>
			change(() => {
				status.textContent = words;
			});
		say(message);
		fading = setTimeout(() => say(''), SHOWN);
	};
}
