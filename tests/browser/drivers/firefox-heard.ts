import type { HeardNode, Json } from './driver.ts';
import { until } from './wait.ts';

/** Reads, in the browser's window, the accessibility tree of what `browser` shows. The service starts when it is asked for. */
const read = (browser: string) => `
	window.outspokenService ??= Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
	const service = window.outspokenService;
	const { STATE_EXPANDED, STATE_COLLAPSED } = Ci.nsIAccessibleStates;
	const nodes = [];
	const walk = (one) => {
		const states = {};
		one.getState(states, {});
		const folds = states.value & (STATE_EXPANDED | STATE_COLLAPSED);
		nodes.push({
			role: service.getStringRole(one.role) === 'text leaf' ? 'StaticText' : one.computedARIARole,
			name: (one.name ?? '').trim(),
			description: one.description ?? '',
			...(folds ? { expanded: (folds & STATE_EXPANDED) !== 0 } : {}),
		});
		for (let child = one.firstChild; child; child = child.nextSibling) walk(child);
	};
	const frame = service.getAccessibleFor(${browser});
	for (let child = frame?.firstChild; child; child = child.nextSibling) walk(child);
	return nodes;`;

/** Lets the service end, which costs every page time. */
const forget = 'delete window.outspokenService; Cu.forceGC();';

/** How many looks in a row have to see the same. */
const LOOKS = 3;

/**
 * What Firefox tells screen readers of the document in an element of its window, closed shadow roots
 * included. The document's process sends its tree bit by bit as it paints: it is whole when nothing more comes.
 *
 * @param painted ends when the document has been painted anew
 */
export async function firefoxHeard(
	chrome: <R>(script: string, ...args: Json[]) => Promise<R>,
	browser: string,
	painted: () => Promise<unknown>,
): Promise<HeardNode[]> {
	let before = '';
	let same = 0;
	const nodes = await until('the accessibility tree', async () => {
		await painted();
		const now = await chrome<HeardNode[]>(read(browser));
		const text = JSON.stringify(now);
		same = now.length > 1 && text === before ? same + 1 : 1;
		before = text;
		return same >= LOOKS ? now : null;
	});
	await chrome(forget);
	return nodes;
}
