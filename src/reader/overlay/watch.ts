import { options } from 'preact';
import type { Frame } from './frame.ts';

/** What nobody but the reader itself may change without a word. */
const WATCHED = ['class', 'hidden', 'href', 'src', 'style'];
/** Parts that hold no text of the article and change with each thing done. */
const FREE = '.layer, .status, .spoken, .progress, .lights';
/** Classes that come and go on the article's elements. */
const PASSING = /\b(?:flash|read-aloud)\b/g;

/** No event tells of style sheets: in milliseconds, how often they are looked at. */
const SHEETS_EVERY = 1000;

/** Does something that changes the reader. */
export type Change = (act: () => void) => void;

/**
 * Notices when somebody else changes what stands in the reader: in Firefox the page can get hold of its nodes.
 * @param foreign called after such a change, at the next moment
 * @returns what every change of our own must be made with
 */
export function watchContent(
	{ root, dialog, sheet }: Frame,
	foreign: () => void,
	signal: AbortSignal,
): Change {
	const view = root.ownerDocument.defaultView;
	const Observer = view?.MutationObserver;
	if (!Observer) return (act) => act();
	const looking = view.setInterval(() => sheet.isIntact() || foreign(), SHEETS_EVERY);
	const judge = (records: MutationRecord[]) => {
		if (!signal.aborted && records.some((record) => !isFree(record, dialog))) foreign();
	};
	const observer = new Observer(judge);
	observer.observe(root, {
		subtree: true,
		childList: true,
		characterData: true,
		attributeFilter: WATCHED,
		attributeOldValue: true,
	});
	const end = () => {
		observer.disconnect();
		view.clearInterval(looking);
	};
	signal.addEventListener('abort', end, { once: true });
	const change: Change = (act) => {
		judge(observer.takeRecords());
		try {
			act();
		} finally {
			observer.takeRecords();
		}
	};
	// What Preact draws by itself is ours too.
	options.debounceRendering = (draw) => queueMicrotask(() => change(draw));
	return change;
}

function isFree(record: MutationRecord, dialog: HTMLElement): boolean {
	const { target, type, attributeName, oldValue, addedNodes, removedNodes } = record;
	if (type === 'attributes' && target === dialog) return true;
	const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
	if (element?.closest(FREE)) return true;
	if (type === 'attributes' && attributeName === 'class') {
		return bare(oldValue) === bare(element?.getAttribute('class'));
	}
	const [added, removed] = [elements(addedNodes), elements(removedNodes)];
	if (added.length + removed.length !== addedNodes.length + removedNodes.length) return false;
	if ([...added, ...removed].every((one) => one.matches('.lights')))
		return added.length + removed.length > 0;
	// A picture that could not be loaded leaves its words (figure.ts).
	const words = removed.map((one) => one.matches('.picture') && one.querySelector('img')?.alt);
	return (
		words.length === 1 &&
		words[0] !== false &&
		(words[0] ?? '') === added.map((one) => one.textContent).join('')
	);
}

function elements(nodes: NodeList): Element[] {
	return [...nodes].filter((node): node is Element => node.nodeType === 1);
}

function bare(names: string | null | undefined): string {
	return (names ?? '').replace(PASSING, '').trim();
}
