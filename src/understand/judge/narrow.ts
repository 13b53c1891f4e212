import { NO_LINES } from '../lines/measure.ts';
import { type Line, nodesOfLine, readLines } from '../text/lines.ts';
import { comesBefore } from '../text/order.ts';
import { hasText } from '../text/text.ts';
import type { Step, Work } from '../work/work.ts';

/**
 * Where the site's profile knows the running text, this is all that Readability is given: the text, the
 * pictures that stand before it, and what the person has put back, in the order of the page. All other text
 * between them goes into the log.
 */
export const narrow: Step = {
	name: 'narrow',
	run(work) {
		// Furniture that is named as the text too has gone.
		work.body = work.body.filter((one) => work.root.contains(one));
		const [first] = work.body;
		if (!first || !work.body.some(hasText)) return;
		const figures = [...work.scope.querySelectorAll('figure[data-outspoken-figure]')];
		const before = figures.filter((one) => !first.contains(one) && comesBefore(one, first));
		logBetween([...before, ...work.body], work);
		const back = work.log
			.putBackIn(work.root)
			.filter((node) => !work.body.some((part) => part.contains(node)));
		const isBack = (element: Element) => back.some((node) => node.contains(element));
		const parts: Node[] = [...before.filter((one) => !isBack(one)), ...work.body, ...back];
		const text = work.page.createElement('div');
		text.append(...parts.sort((a, b) => (comesBefore(a, b) ? -1 : 1)));
		work.scope = text;
		work.known = true;
	},
};

/** Controls have no lines, but a button has text that somebody may miss. */
const UNREAD: ReadonlySet<string> = new Set([...NO_LINES].filter((name) => name !== 'button'));

/** Logs the lines between the parts of the article, those that stand together as one piece. */
function logBetween(parts: readonly Element[], { scope, log }: Work): void {
	let run: Line[] = [];
	const finish = () => {
		const nodes = run.flatMap((line) => nodesOfLine(line, scope));
		if (nodes.length) log.log(nodes, { step: 'narrow', rule: 'between', reason: 'other' });
		run = [];
	};
	let passed = 0;
	for (const line of readLines(scope, UNREAD)) {
		const node = line.nodes[0]!;
		const before = passed;
		while (passed < parts.length && comesBefore(parts[passed]!, node)) passed++;
		const isInside = parts[passed - 1]?.contains(node) ?? false;
		// What the head of the article says too stands alone: nothing that goes is shown there.
		const isAlone = log.isShown(line.text);
		if (isInside || isAlone || passed !== before) finish();
		if (passed === 0 || passed === parts.length || isInside) continue;
		run.push(line);
		if (isAlone) finish();
	}
	finish();
}
