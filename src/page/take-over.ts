import { HOST_ATTRIBUTE, MARK } from '../dom/traces.ts';
import { unclobbered } from '../dom/unclobbered.ts';

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
	const styles = page.querySelectorAll<HTMLStyleElement>(`html > style[media="${MARK}"]`);
	const hosts = page.querySelectorAll(`html > [${HOST_ATTRIBUTE}]`);
	const left = new Set(
		[...adopted(page).filter(isOurs), ...styles].slice(0, veiled ? -1 : undefined),
	);
	if (left.size + hosts.length === 0) return false;
	const hid = [...left].some((one) => hides('sheet' in one ? one.sheet : one));

	// A copy that lives on leaves by itself, and brings back scroll position and focus.
	dispatchEvent(new Event(event));
	const kept = adopted(page).filter((sheet) => !left.has(sheet));
	if (kept.length < adopted(page).length) page.adoptedStyleSheets = kept;
	for (const style of styles) if (left.has(style)) style.remove();
	for (const host of hosts) host.remove();
	for (const animation of page.getAnimations()) {
		if (animation.id === MARK) animation.cancel();
	}
	return hid;
}

/** Whether it is the sheet of `hidingSheet`. */
function hides(sheet: CSSStyleSheet | null): boolean {
	return sheet?.cssRules[0]?.cssText.includes('{ display: none') ?? false;
}

/** None where the browser keeps them from us (see `adopt`). */
function adopted(page: Document): CSSStyleSheet[] {
	try {
		return [...page.adoptedStyleSheets];
	} catch {
		return [];
	}
}

/** Calls back when a later copy of us has come and this one is cut off. The page may say so too: it is not believed. */
export function onTakenOver(
	connected: () => boolean,
	leave: () => void,
	signal: AbortSignal,
): void {
	addEventListener(event, () => connected() || leave(), { signal });
}
