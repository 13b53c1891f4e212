import { isLeft } from '../dom/traces.ts';
import { HOST_ATTRIBUTE } from '../reader/overlay/frame.ts';
import { unclobbered } from '../understand/unclobbered.ts';

const event = 'outspoken-takes-over';

/**
 * Takes away what an earlier copy of us, cut off by an update under the open page, has put into it: Firefox
 * ends its scripts without a word, in Chrome they live on where nobody reaches them. To be called before
 * this copy shows anything itself.
 * @returns whether the earlier copy hid furniture
 */
export function takeOver(document: Document): boolean {
	const page = unclobbered(document);
	const sheets = page.adoptedStyleSheets.filter(({ media }) => isLeft(media.mediaText));
	const elements = [
		...page.querySelectorAll<HTMLElement>(`html > [${HOST_ATTRIBUTE}], html > style`),
	].filter(
		(element) => element.localName !== 'style' || isLeft((element as HTMLStyleElement).media),
	);
	if (sheets.length === 0 && elements.length === 0) return false;
	const hid = sheets.some(({ cssRules }) => cssRules[0]?.cssText.includes('{ display: none'));

	// A copy that lives on leaves by itself, and brings back scroll position and focus.
	dispatchEvent(new Event(event));
	page.adoptedStyleSheets = page.adoptedStyleSheets.filter(({ media }) => !isLeft(media.mediaText));
	for (const element of elements) element.remove();
	for (const animation of page.getAnimations()) {
		if (isLeft(animation.id)) animation.cancel();
	}
	return hid;
}

/** Calls back when a later copy of us has come and this one is cut off. The page may say so too: it is not believed. */
export function onTakenOver(alive: () => boolean, leave: () => void, signal: AbortSignal): void {
	addEventListener(event, () => alive() || leave(), { signal });
}
