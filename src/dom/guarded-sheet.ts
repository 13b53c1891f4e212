import { adopt, type Sheet } from './sheet.ts';
import { MARK } from './traces.ts';
import { unclobbered } from './unclobbered.ts';

/** A style sheet of which is noticed what others make of it. Whoever has its root in hand can change it. */
export interface GuardedSheet extends Sheet {
	/** Whether it lies over its root alone and says what it was given. */
	isIntact(): boolean;
	/** Makes it so again. */
	restore(): void;
}

/** Lays a style sheet over a shadow root as `adopt` does, and can tell whether it still is what it was. */
export function adoptGuarded(
	root: Document | ShadowRoot,
	css: string,
	signal: AbortSignal,
): GuardedSheet {
	const { replace, adopted } = adopt(root, css, signal);
	// An element is noticed and put back as all others of its tree.
	if (!adopted) return { replace, adopted, isIntact: () => true, restore: () => {} };
	const page = unclobbered(root as Document);
	const document = unclobbered(page.ownerDocument ?? page);
	const { CSSStyleSheet } = document.defaultView as Window & typeof globalThis;
	let given = css;
	/** One that says the same and that nobody else has ever had. */
	let twin: CSSStyleSheet | null = null;
	const untouched = () => {
		twin ??= new CSSStyleSheet({ media: MARK });
		twin.replaceSync(given);
		return twin;
	};
	let whole = '';
	return {
		adopted,
		replace(text) {
			given = text;
			whole = '';
			replace(text);
		},
		isIntact() {
			whole ||= textOf(untouched());
			const { length, 0: only } = page.adoptedStyleSheets;
			return length === 1 && only === adopted && textOf(adopted) === whole;
		},
		restore() {
			page.adoptedStyleSheets = [adopted];
			adopted.disabled = false;
			adopted.media.mediaText = untouched().media.mediaText;
			adopted.replaceSync(given);
		},
	};
}

/** All that a sheet says and when it applies. */
function textOf({ disabled, media, cssRules }: CSSStyleSheet): string {
	// Not by an iterator, which Firefox does not hand to us.
	const rules = Array.from({ length: cssRules.length }, (_, index) => cssRules[index]?.cssText);
	return [disabled, media.mediaText, ...rules].join('\n');
}
