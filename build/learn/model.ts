import { ownScore } from '../../src/understand/judge/judge.ts';
import {
	CONTEXT_SIGNS,
	type ContextSign,
	contextsOf,
	limit,
	settle,
} from '../../src/understand/judge/settle.ts';
import { CONTEXT, THRESHOLD, WEIGHTS } from '../../src/understand/judge/weights.ts';
import { type LabelledLine, type LabelledPage, VOTED } from './labelled.ts';
import { learnLogistic, type Prior, type Sample } from './logistic.ts';
import * as recipe from './recipe.ts';

export interface Model {
	weights: Readonly<Record<string, number>>;
	context: Readonly<Record<ContextSign, number>>;
}

/** What the extension judges by today. */
export const TODAY: Model = { weights: WEIGHTS, context: CONTEXT };

/** Learns how much each sign weighs, then how much the neighbours do. */
export function learn(pages: readonly LabelledPage[]): Model {
	const shares = sharesOf(pages);
	const weights = learnWeights(pages, shares);
	const samples = pages.flatMap((page) => {
		scoreLines(page, weights);
		const contexts = contextsOf(page.lines);
		return page.lines.map(({ truth, weight }, at): Sample => {
			const strengths = CONTEXT_SIGNS.map((sign) => contexts[at]![sign]);
			return { signs: NUMBERS, strengths, truth, weight: weight * shares.get(page.set)! };
		});
	});
	const learned = learnLogistic(samples, CONTEXT_SIGNS.map(recipe.contextPrior));
	const context = Object.fromEntries(CONTEXT_SIGNS.map((sign, at) => [sign, learned[at]!]));
	return { weights, context: context as Model['context'] };
}

const NUMBERS = [...CONTEXT_SIGNS.keys()];

/** The text that a model keeps of a page. */
export function keptText(page: LabelledPage, { weights, context }: Model): string {
	scoreLines(page, weights);
	settle(page.lines, context);
	return textOf(page.lines.filter(({ score }) => score > THRESHOLD));
}

/** The text that Readability alone takes of a page. */
export function votedText({ lines }: LabelledPage): string {
	return textOf(lines.filter(({ signs }) => signs.has(VOTED)));
}

function textOf(lines: readonly LabelledLine[]): string {
	return lines.map(({ text }) => text).join('\n');
}

function scoreLines({ lines }: LabelledPage, weights: Model['weights']): void {
	for (const line of lines) line.score = limit(ownScore(line.signs, line.solid, weights));
}

/** By set: what its lines are multiplied by, so that all sets together count the same. */
function sharesOf(pages: readonly LabelledPage[]): Map<string, number> {
	const sums = new Map<string, number>();
	let all = 0;
	for (const { set, lines } of pages) {
		const sum = lines.reduce((total, { weight }) => total + weight, 0);
		sums.set(set, (sums.get(set) ?? 0) + sum);
		all += sum;
	}
	return new Map([...sums].map(([set, sum]) => [set, all / sums.size / (sum || 1)]));
}

function learnWeights(
	pages: readonly LabelledPage[],
	shares: ReadonlyMap<string, number>,
): Record<string, number> {
	const names = ['always', ...signsOf(pages)];
	const numbers = new Map(names.map((name, number) => [name, number]));
	const priors: Prior[] = names.map(recipe.priorOf);
	for (const sign of recipe.DISPUTED) {
		if (!numbers.has(sign)) continue;
		for (const set of shares.keys()) {
			numbers.set(deviation(sign, set), priors.length);
			priors.push(recipe.DEVIATION);
		}
	}
	const samples = pages.flatMap(({ set, lines }) =>
		lines.map((line): Sample => {
			const signs = [0];
			const strengths = [1];
			for (const [sign, strength] of line.signs) {
				for (const name of [sign, deviation(sign, set)]) {
					const number = numbers.get(name);
					if (number === undefined || !strength) continue;
					signs.push(number);
					strengths.push(strength);
				}
			}
			const weight = line.weight * shares.get(set)!;
			return { signs, strengths, truth: line.truth, weight };
		}),
	);
	const orders = recipe.ORDERS.map((order) => order.flatMap((sign) => numbers.get(sign) ?? []));
	const learned = learnLogistic(samples, priors, { orders, ridge: recipe.ORDER_RIDGE });
	return Object.fromEntries(names.map((name, number) => [name, learned[number]!]));
}

function deviation(sign: string, set: string): string {
	return `${sign} @ ${set}`;
}

/** The signs that are on pages enough and not dropped. */
function signsOf(pages: readonly LabelledPage[]): string[] {
	const onPages = new Map<string, number>();
	for (const { lines } of pages) {
		for (const sign of new Set(lines.flatMap(({ signs }) => [...signs.keys()]))) {
			onPages.set(sign, (onPages.get(sign) ?? 0) + 1);
		}
	}
	return [...onPages.keys()]
		.filter((sign) => onPages.get(sign)! >= recipe.MIN_PAGES && !recipe.DROPPED.has(sign))
		.sort();
}
