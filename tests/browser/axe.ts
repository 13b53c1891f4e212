import { readFile } from 'node:fs/promises';
import type { InBrowser, View } from './drivers/driver.ts';

const library = await readFile(
	new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
	'utf8',
);

export interface Found {
	/** "rule: what to do: selector of the element", one for each element in breach. */
	breaches: string[];
	/** How many elements each rule found good: proof that axe has looked. */
	passed: Record<string, number>;
	/** Selectors of the elements whose contrast was found good. */
	measured: string[];
}

/**
 * Runs in the browser, where it gets axe's own source put before it. Axe walks the tree by `shadowRoot`,
 * which says null for the reader's closed root; the driver has that root (by CDP, and in Firefox in a
 * system sandbox), so here, and only as far as this script's world reaches, the host is made to tell it.
 * Nothing of the reader's tree, styles or behaviour changes.
 */
const look = async (root: Document | ShadowRoot, strict: boolean): Promise<Found> => {
	interface Outcome {
		id: string;
		impact?: string | null;
		help: string;
		nodes: { target: unknown; failureSummary?: string }[];
	}
	interface Cell {
		_grid: object;
		_stackingOrder?: object[];
	}
	interface Axe {
		configure(spec: object): void;
		utils: { getNodeFromTree(node: Node): Cell };
		commons: { dom: { createGrid(root?: Node, grid?: object, parent?: Cell): void } };
		run(
			context: Node | Node[],
			options: object,
		): Promise<Record<'violations' | 'passes', Outcome[]>>;
	}
	const inShadow = root instanceof ShadowRoot;
	if (inShadow) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
	const { axe } = window as unknown as { axe: Axe };
	// To know what lies behind a text axe maps the body, and the reader's host stands outside the body: without
	// this step in front of its own check, it would call the contrast of every text unknown.
	axe.configure({
		checks: [
			{
				id: 'map-beyond-body',
				evaluate: () => {
					const { dom } = axe.commons;
					const html = axe.utils.getNodeFromTree(document.documentElement);
					dom.createGrid();
					if (inShadow && !axe.utils.getNodeFromTree(root.host)._stackingOrder)
						dom.createGrid(document.documentElement, html._grid, html);
					return false;
				},
				metadata: { impact: 'serious', messages: { pass: '', fail: '', incomplete: '' } },
			},
		],
		// Whoever sees also sees what screen readers pass over.
		rules: ['color-contrast', 'color-contrast-enhanced'].map((id) => ({
			id,
			excludeHidden: false,
			any: ['map-beyond-body', id],
		})),
	});
	// Colours on their way from one theme to the next are neither's.
	const moving = root.getAnimations().filter((motion) => {
		const { endTime } = motion.effect?.getComputedTiming() ?? {};
		return typeof endTime === 'number' && Number.isFinite(endTime);
	});
	await Promise.allSettled(moving.map((motion) => motion.finished));
	const { violations, passes } = await axe.run(inShadow ? [...root.children] : root, {
		resultTypes: ['violations', 'passes'],
		rules: { 'color-contrast-enhanced': { enabled: strict } },
		// The page's own frames are not ours to judge, and wait for an axe of their own.
		iframes: false,
	});
	return {
		breaches: violations.flatMap(({ id, help, nodes }) =>
			nodes.map(
				({ target, failureSummary }) =>
					`${id}: ${help}: ${JSON.stringify(target)}: ${failureSummary ?? ''}`,
			),
		),
		passed: Object.fromEntries(passes.map(({ id, nodes }) => [id, nodes.length])),
		measured: passes.flatMap(({ id, nodes }) =>
			id === 'color-contrast' ? nodes.map(({ target }) => JSON.stringify(target)) : [],
		),
	};
};

// Its source text is what is sent (see drivers/in-page.ts), so the library can travel in it, past any
// policy of the page or the extension against scripts from elsewhere.
const withLibrary = Object.assign(() => look, {
	toString: () => `(...args) => { ${library}\n;return (${look.toString()})(...args); }`,
}) as unknown as InBrowser<[boolean], Found>;

/** Breaches that axe finds in the view as it stands; `strict` asks for contrast AAA. */
export function axeIn(view: View, strict = false): Promise<Found> {
	return view.evaluate(withLibrary, strict);
}
