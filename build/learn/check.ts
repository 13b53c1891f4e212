import { meanScore, overlapOf } from '../shingles.ts';
import type { LabelledPage } from './labelled.ts';
import { keptText, learn, type Model, TODAY, votedText } from './model.ts';

const FOLDS = 4;

/** F1 over the lines of each set's pages, by whom they are chosen. */
export interface Checked {
	set: string;
	pages: number;
	readability: number;
	/** By today's weights, which may have been learned on these very pages. */
	today: number;
	/** By weights learned on all other sets. */
	leftOut: number;
	/** By weights learned on all sets, but not on pages of the same host. */
	unseenHosts: number;
}

export interface Check {
	rows: Checked[];
	/** Signs that speak for a line without one set and against it without another. */
	flipping: string[];
}

/** Learns without each set, and without each of four parts of the hosts; scores what was left out. */
export function check(pages: readonly LabelledPage[], tell: (text: string) => void): Check {
	const families = [...new Set(pages.map(familyOf))];
	const leftOut = new Map<LabelledPage, string>();
	const models: Model[] = [];
	for (const family of families) {
		tell(`learning without ${family}`);
		const others = pages.filter((page) => familyOf(page) !== family);
		if (!others.length) continue;
		const model = learn(others);
		models.push(model);
		for (const page of pages) {
			if (familyOf(page) === family) leftOut.set(page, keptText(page, model));
		}
	}
	const unseen = new Map<LabelledPage, string>();
	for (let fold = 0; fold < FOLDS; fold++) {
		tell(`learning without the hosts of part ${fold + 1} of ${FOLDS}`);
		const model = learn(pages.filter((page) => foldOf(page) !== fold));
		for (const page of pages) {
			if (foldOf(page) === fold) unseen.set(page, keptText(page, model));
		}
	}
	const rows = [...new Set(pages.map(({ set }) => set))].map((set): Checked => {
		const own = pages.filter((page) => page.set === set);
		const f1 = (textOf: (page: LabelledPage) => string | undefined) =>
			meanScore(own.map((page) => overlapOf(page.gold, textOf(page) ?? ''))).f1;
		return {
			set,
			pages: own.length,
			readability: f1(votedText),
			today: f1((page) => keptText(page, TODAY)),
			leftOut: f1((page) => leftOut.get(page)),
			unseenHosts: f1((page) => unseen.get(page)),
		};
	});
	return { rows, flipping: flippingOf(models) };
}

/** The figures as a table for the terminal. */
export function checkTable({ rows, flipping }: Check): string {
	const line = (name: string, pages: string, cells: readonly string[]) =>
		`${name.padEnd(20)}${pages.padStart(6)}${cells.map((cell) => cell.padStart(14)).join('')}`;
	return [
		line('F1', 'pages', ['Readability', 'today', 'set left out', 'unseen hosts']),
		...rows.map(({ set, pages, readability, today, leftOut, unseenHosts }) =>
			line(
				set,
				String(pages),
				[readability, today, leftOut, unseenHosts].map((value) => value.toFixed(4)),
			),
		),
		flipping.length ? `Signs that change sides: ${flipping.join(', ')}` : '',
	].join('\n');
}

/** Sets named alike up to the first hyphen come from one source, and are left out together. */
function familyOf({ set }: LabelledPage): string {
	return set.split('-')[0]!;
}

function foldOf({ host }: LabelledPage): number {
	let sum = 0;
	for (const character of host.replace(/^www\./, ''))
		sum = (sum * 31 + character.charCodeAt(0)) % 9973;
	return sum % FOLDS;
}

/** Smaller weights do not count as a side. */
const MIN_WEIGHT = 0.1;

function flippingOf(models: readonly Model[]): string[] {
	const names = new Set(models.flatMap(({ weights }) => Object.keys(weights)));
	return [...names].filter((name) => {
		const values = models.map(({ weights }) => weights[name] ?? 0);
		return Math.min(...values) < -MIN_WEIGHT && Math.max(...values) > MIN_WEIGHT;
	});
}
