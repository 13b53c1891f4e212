import { options } from 'preact';
import { wordsOf } from '../../base/word-list.ts';
import type { Change } from '../../dom/change.ts';
import type { Frame } from './frame.ts';

/** What nobody but the reader itself may change without a word. */
const WATCHED = wordsOf(`
	alt aria-hidden aria-label class colspan contenteditable data-voice dir hidden href inert lang rowspan src srcset
	start style title value
`);
/** Parts without words whose style changes with each thing done. */
const FREE = '.progress, .lights';
/** Classes that come and go on the article's elements. */
const PASSING = /\b(?:flash|read-aloud)\b/g;

/** No event tells of style sheets and animations: in milliseconds, how often they are looked at. */
const LOOK_EVERY = 1000;

/**
 * Notices when somebody else changes what stands in the reader: in Firefox the page can get hold of its nodes.
 * @param foreign called after such a change, at the next moment, with what takes back the attributes of it
 * @returns what every change of our own must be made with
 */
export function watchContent(
	{ root, sheet }: Frame,
	foreign: (takeBack: () => void) => void,
	signal: AbortSignal,
): Change {
	const view = root.ownerDocument.defaultView;
	const Observer = view?.MutationObserver;
	if (!Observer) return (act) => act();
	const look = () => {
		const strange = strangeAnimations(root);
		if (sheet.isIntact() && !strange.length) return;
		foreign(() => {
			for (const one of strange) one.cancel();
		});
	};
	const looking = view.setInterval(look, LOOK_EVERY);
	const judge = (records: MutationRecord[]) => {
		const strange = signal.aborted ? [] : records.filter((record) => !isFree(record));
		if (strange.length) foreign(() => strange.reverse().forEach(takeBack));
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
	let isOurs = false;
	const change: Change = (act) => {
		if (isOurs) return act();
		judge(observer.takeRecords());
		isOurs = true;
		try {
			act();
		} finally {
			isOurs = false;
			observer.takeRecords();
		}
	};
	// What Preact draws by itself is ours too.
	options.debounceRendering = (draw) => queueMicrotask(() => change(draw));
	return change;
}

/** Animations that only a script can have made, which we do not. */
function strangeAnimations(root: ShadowRoot): Animation[] {
	const all = root.getAnimations?.() ?? [];
	return all.filter((one) => !('animationName' in one) && !('transitionProperty' in one));
}

/** Gives an element the attribute back that it had. What else has changed is built anew. */
function takeBack({ type, target, attributeName: name, oldValue }: MutationRecord): void {
	if (type !== 'attributes' || !name) return;
	if (oldValue === null) (target as Element).removeAttribute(name);
	else (target as Element).setAttribute(name, oldValue);
}

function isFree(record: MutationRecord): boolean {
	const { target, type, attributeName, oldValue, addedNodes, removedNodes } = record;
	const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
	if (element?.closest(FREE) && type !== 'characterData') {
		return ![...addedNodes].some((one) => one.textContent);
	}
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
