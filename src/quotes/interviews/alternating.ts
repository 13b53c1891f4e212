import type { Line } from './line.ts';
import { type LineRole, QUESTION } from './roles.ts';

/** Costs of reading a line as a question or an answer, and of two alike in a row; the cheapest reading wins. */
const COSTS = {
	/** A question without a question mark. */
	plainQuestion: 1,
	/** An answer that ends with a question mark. */
	askingAnswer: 1.5,
	/** A question that is not emphasised where others are; an answer that is. */
	emphasis: 3,
	/** Two questions or two answers in a row. */
	repeated: 2,
};

/** Reads turns that begin with dashes: questions and answers alternate, unless question marks tell otherwise. */
export function alternatingRoles(lines: readonly Line[]): LineRole[] {
	const roles = lines.map((): LineRole => undefined);
	const turns = lines.flatMap((line, i) => (line.dash && !line.label ? [i] : []));
	const emphasised = turns.some((i) => lines[i]!.strong) && turns.some((i) => !lines[i]!.strong);
	/** Cost of the cheapest reading so far that ends with an answer, and of the one that ends with a question. */
	let costs = [0, 0];
	/** By turn: whether the turn before it asks, if it is an answer, and if it is a question. */
	const paths: boolean[][] = [];
	for (const [t, i] of turns.entries()) {
		const line = lines[i]!;
		const bare = t > 0 && lines.slice(turns[t - 1]! + 1, i).some(isBareAnswer);
		const next = [false, true].map((asks) => {
			const own = costOf(line, asks, emphasised);
			const repeat = asks && bare ? 0 : COSTS.repeated;
			const afterAnswer = costs[0]! + (asks || t === 0 ? 0 : repeat);
			const afterQuestion = costs[1]! + (asks && t > 0 ? repeat : 0);
			return {
				cost: own + Math.min(afterAnswer, afterQuestion),
				asked: afterQuestion <= afterAnswer,
			};
		});
		costs = next.map(({ cost }) => cost);
		paths.push(next.map(({ asked }) => asked));
	}
	let asks = costs[1]! <= costs[0]!;
	for (let t = turns.length - 1; t >= 0; t -= 1) {
		roles[turns[t]!] = asks ? QUESTION : { kind: 'answer', voice: undefined };
		asks = paths[t]![asks ? 1 : 0]!;
	}
	return roles;
}

function isBareAnswer({ ended, asks, heading }: Line): boolean {
	return ended && !asks && !heading;
}

function costOf(
	{ asks, requests, strong }: Line,
	asQuestion: boolean,
	emphasised: boolean,
): number {
	const apart = emphasised && strong !== asQuestion ? COSTS.emphasis : 0;
	if (asQuestion) return apart + (asks || requests ? 0 : COSTS.plainQuestion);
	return apart + (asks ? COSTS.askingAnswer : 0);
}
