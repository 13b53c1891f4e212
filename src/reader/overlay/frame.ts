import { element } from '../../dom/element.ts';
import { adoptGuarded, type GuardedSheet } from '../../dom/guarded-sheet.ts';
import { withOwnNames } from '../../dom/own-names.ts';
import { HOST_ATTRIBUTE, MARK } from '../../dom/traces.ts';
import { gate } from './gate.ts';
import { type Dress, dressOf } from './host-dress.ts';
import { avoidPageFaces } from './page-faces.ts';

/** The overlay's own corner of the page. Everything inside is out of the page's reach. */
export interface Frame {
	/** The only node added to the page: a child of the root element, outside `body`. */
	host: HTMLElement;
	dress: Dress;
	root: ShadowRoot;
	dialog: HTMLDialogElement;
	/** The one that lies over the root. */
	sheet: GuardedSheet;
}

/**
 * Puts an empty modal dialog over the page. The top layer lies above every z-index, and a modal dialog
 * makes the page behind it inert without touching the page's DOM.
 */
export function mountFrame(document: Document, css: string, signal: AbortSignal): Frame {
	const host = element(document, 'div', { [HOST_ATTRIBUTE]: true });
	// Inline and important: no style sheet of the page can outrank it.
	const style: [string, string][] = [
		['all', 'initial'],
		['display', 'block'],
		// Out of the flow: the root element may be a grid, and its children would move.
		['position', 'absolute'],
		['z-index', '2147483647'],
	];
	for (const [name, value] of style) host.style.setProperty(name, value, 'important');

	const dress = dressOf(host);

	const root = host.attachShadow({ mode: 'closed' });
	const dialog = element(document, 'dialog', { class: 'reader' });
	gate(root, signal);
	const ownCss = withOwnNames(css);
	const sheet = adoptGuarded(root, ownCss, signal);
	avoidPageFaces(document, sheet, ownCss, signal);
	root.append(dialog);
	shield(host);
	document.documentElement.append(host);
	raise(dialog);
	return { host, dress, root, dialog, sheet };
}

/**
 * Lifts the dialog into the top layer, or where that cannot be (a test's DOM) just shows it. What has the
 * focus inside keeps it.
 */
export function raise(dialog: HTMLDialogElement, focused: Element | null = focusIn(dialog)): void {
	try {
		if (dialog.open) dialog.close();
		dialog.showModal();
	} catch {
		dialog.setAttribute('open', '');
	}
	if (focused && 'focus' in focused) (focused as HTMLElement).focus({ preventScroll: true });
}

/** Leaves nothing but the dialog, and our style, in the overlay and over it. */
export function settle({ root, dialog, sheet }: Frame): void {
	sheet.restore();
	for (const child of [...root.childNodes]) {
		if (child !== dialog && !isOurStyle(child)) child.remove();
	}
	if (dialog.parentNode === root) return;
	root.append(dialog);
	raise(dialog);
}

function isOurStyle(node: Node): boolean {
	return node.nodeName === 'STYLE' && (node as HTMLStyleElement).media === MARK;
}

/** What has the focus in the overlay: the document sees no further than the host. */
export function focusIn(dialog: HTMLDialogElement): Element | null {
	return (dialog.getRootNode() as ShadowRoot).activeElement;
}

/** What a person does in the reader is none of the page's business (its shortcuts, its copy handlers). */
const SHIELDED = [
	...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'submit'],
	...['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove'],
	...[
		'mouseover',
		'mouseout',
		'pointerdown',
		'pointerup',
		'pointermove',
		'pointerover',
		'pointerout',
	],
	...['touchstart', 'touchmove', 'touchend', 'wheel', 'dragstart', 'drop', 'selectstart'],
	...['copy', 'cut', 'paste', 'focusin', 'focusout'],
];

function shield(host: HTMLElement): void {
	for (const type of SHIELDED) {
		host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
	}
}
