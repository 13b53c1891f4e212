import { letterKey } from '../../controls/letter-key.ts';
import { focusIn } from './frame.ts';
import { isMeant } from './trust.ts';

/** Pixels that an arrow key scrolls, as browsers do. */
const LINE = 40;
/** Part of what is seen that a page key scrolls: a line or two stay to read on from. */
const PAGE = 0.875;

/** How far each key goes; Space is a page key too. */
const KEYS: Record<string, { by: 'line' | 'page' | 'end'; way: 1 | -1 }> = {
	ArrowDown: { by: 'line', way: 1 },
	ArrowUp: { by: 'line', way: -1 },
	PageDown: { by: 'page', way: 1 },
	PageUp: { by: 'page', way: -1 },
	End: { by: 'end', way: 1 },
	Home: { by: 'end', way: -1 },
};

/** Fields in which every key has a meaning of its own, and controls that know some keys. */
export const FIELDS =
	'select, textarea, input:not([type="checkbox"], [type="radio"], [type="range"])';
const CONTROLS = 'input[type="radio"], input[type="range"]';
const PRESSED_BY_SPACE = 'button, summary, input';

/**
 * Lets the keys of reading scroll the article wherever in the reader the focus is, as long as what has it
 * does not need the key itself. Where nothing has it (what had it is gone), the article gets it.
 */
export function onReadingKeys(
	document: Document,
	dialog: HTMLDialogElement,
	scroller: HTMLElement,
	signal: AbortSignal,
): void {
	const view = document.defaultView;
	const scroll = (event: KeyboardEvent, key: { by: 'line' | 'page' | 'end'; way: 1 | -1 }) => {
		const { scrollTop, scrollHeight, clientHeight } = scroller;
		const far = { line: LINE, page: clientHeight * PAGE, end: scrollHeight }[key.by];
		event.preventDefault();
		// At once: a smooth movement stops short where a panel that has just gone lets the text flow anew.
		scroller.scrollTo?.({ top: scrollTop + key.way * far, behavior: 'instant' });
	};
	dialog.addEventListener(
		'keydown',
		(event) => {
			const key = readingKey(event);
			const target = event.target as Element | null;
			// In the text the browser scrolls by itself.
			if (!key || !target || scroller.contains(target) || needs(target, event.key)) return;
			const panel = target.closest<HTMLElement>('.panel');
			if (!panel || !scrolls(panel, key.way)) scroll(event, key);
		},
		{ signal },
	);
	view?.addEventListener(
		'keydown',
		(event) => {
			const { activeElement, body, documentElement } = document;
			const lost = !activeElement || activeElement === body || activeElement === documentElement;
			if (!lost || focusIn(dialog) || isChord(event) || event.key === 'Escape') return;
			if (!isMeant(event)) return;
			scroller.focus({ preventScroll: true });
			// Whatever key it is, it is not for the page behind; the next one finds its place.
			event.stopImmediatePropagation();
			const key = readingKey(event);
			if (key) scroll(event, key);
		},
		{ capture: true, signal },
	);
}

/**
 * J and K go to the next and the last quotation, C copies the one in front of the person, "?" tells the keys: everywhere
 * but where letters are typed. In a panel C is its rows' own.
 */
export function onLetterKeys(
	dialog: HTMLDialogElement,
	acts: { step(by: 1 | -1): void; copy(): void; tellKeys(): void },
	signal: AbortSignal,
): void {
	dialog.addEventListener(
		'keydown',
		(event) => {
			const target = event.target as Element | null;
			if (event.defaultPrevented || isChord(event)) return;
			if (!target || target.closest(`${FIELDS}, .light-box`)) return;
			if (event.key === '?') {
				event.preventDefault();
				return acts.tellKeys();
			}
			if (event.shiftKey) return;
			const letter = letterKey(event);
			const act = {
				j: () => acts.step(1),
				k: () => acts.step(-1),
				c: target.closest('.panel') ? undefined : acts.copy,
			}[letter];
			if (!act) return;
			event.preventDefault();
			act();
		},
		{ signal },
	);
}

function readingKey(event: KeyboardEvent) {
	const { key, shiftKey, defaultPrevented } = event;
	if (defaultPrevented || isChord(event)) return undefined;
	if (key === ' ') return shiftKey ? KEYS.PageUp : KEYS.PageDown;
	return shiftKey ? undefined : KEYS[key];
}

function isChord({ altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
	return altKey || ctrlKey || metaKey || isComposing;
}

/** Whether an element answers to a key by itself. The light box has keys of its own. */
function needs(target: Element, key: string): boolean {
	if (target.closest('.light-box')) return true;
	if (target.matches(FIELDS)) return true;
	return target.matches(key === ' ' ? PRESSED_BY_SPACE : CONTROLS);
}

/** Whether there is more to see of an element that way. */
function scrolls({ scrollTop, scrollHeight, clientHeight }: HTMLElement, way: 1 | -1): boolean {
	return way > 0 ? scrollTop + clientHeight < scrollHeight - 1 : scrollTop > 0;
}
