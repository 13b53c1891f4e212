import { MARK } from '../dom/traces.ts';
import { HOST_ATTRIBUTE } from '../reader/overlay/frame.ts';
import { unclobbered } from '../understand/unclobbered.ts';

const event = 'outspoken-takes-over';
const isOurs = ({ media }: StyleSheet) => media.mediaText === MARK;

/**
 * Takes away what an earlier copy of us, cut off by an update under the open page, has put into it: Firefox
 * ends its scripts without a word, in Chrome they live on where nobody reaches them. To be called before
 * this copy shows anything but the detector's veil.
 * @param veiled whether the last of our sheets is that veil
 * @returns whether the earlier copy hid furniture
 */
export function takeOver(document: Document, veiled: boolean): boolean {
	const page = unclobbered(document);
	const left = new Set(page.adoptedStyleSheets.filter(isOurs).slice(0, veiled ? -1 : undefined));
	const elements = page.querySelectorAll(
		`html > [${HOST_ATTRIBUTE}], html > style[media="${MARK}"]`,
	);
	if (left.size + elements.length === 0) return false;
	const hid = [...left].some(({ cssRules }) => cssRules[0]?.cssText.includes('{ display: none'));

	// A copy that lives on leaves by itself, and brings back scroll position and focus.
	dispatchEvent(new Event(event));
	page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => !left.has(sheet));
	for (const element of elements) element.remove();
	for (const animation of page.getAnimations()) {
		if (animation.id === MARK) animation.cancel();
	}
	return hid;
}

/** Calls back when a later copy of us has come and this one is cut off. The page may say so too: it is not believed. */
export function onTakenOver(alive: () => boolean, leave: () => void, signal: AbortSignal): void {
	addEventListener(event, () => alive() || leave(), { signal });
}
