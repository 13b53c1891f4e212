import type { RemovalReason } from '../../model/article.ts';
import type { ByReason } from '../../sites/profile.ts';
import { comesBefore } from '../text/order.ts';
import { selectAll } from '../text/select.ts';
import type { Step } from '../work/work.ts';

/** Takes away what the site's profile names by selector. */
export const cleanSelectors: Step = {
	name: 'profile',
	run({ root, profile, log }) {
		if (!profile) return;
		const rules = rulesOf(root, profile.furniture);
		for (const [element, { rule, reason }] of rules) {
			if (root.contains(element)) log.take([element], { step: 'profile', rule, reason });
		}
	},
};

interface Rule {
	rule: string;
	reason: RemovalReason;
}

/** The elements that selectors name, in the order of the page, so that the outermost goes first. */
export function rulesOf(root: ParentNode, selectors: ByReason): Map<Element, Rule> {
	const found = new Map<Element, Rule>();
	for (const [reason, list] of Object.entries(selectors) as [RemovalReason, string[]][]) {
		for (const rule of list) {
			for (const element of selectAll(root, rule)) {
				if (!found.has(element)) found.set(element, { rule, reason });
			}
		}
	}
	return new Map([...found].sort(([a], [b]) => (comesBefore(a, b) ? -1 : a === b ? 0 : 1)));
}
