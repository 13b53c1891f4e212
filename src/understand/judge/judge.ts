import { entryTimes } from '../lines/entry-times.ts';
import type { Frame } from '../lines/frame.ts';
import type { MeasuredLine } from '../lines/measure.ts';
import type { Verdict } from '../work/judged.ts';
import { LIMIT, limit, type Placed, settle } from './settle.ts';
import { Containers } from './signs/container-signs.ts';
import { type Signs, SURE } from './signs/sign.ts';
import { isHeading, signsOfLines } from './signs/signs.ts';
import { ownStructure } from './signs/structure-signs.ts';
import { WEIGHTS } from './weights.ts';

/** Only signs that weigh this much against a paragraph confirm what its class names say. */
const CONFIRMING = -0.3;

/** What a site's profile says of a line outweighs any other sign, and most that speak together. */
const KNOWN = 4;

/** A line that is judged: one of the frame's candidates. */
export interface Case extends Placed {
	whole: Element | null;
	line: MeasuredLine;
	signs: Signs;
}

/** The verdict on lines that are no candidates. */
const FAR: Verdict = { score: -9, rule: 'far from the article' };

/** The verdict on sections of other stories. */
const FOREIGN: Verdict = { score: -9, rule: 'under related' };

/**
 * Judges which lines of a page are the article's: by their signs, then with neighbours, lists and headings.
 * `known` says that the page has been narrowed to what its site's profile names as the running text.
 */
export function judge(frame: Frame, known: boolean): Verdict[] {
	const cases = casesOf(frame);
	for (const one of cases) {
		const own = limit(ownScore(one.signs, one.solid));
		one.score = known ? own + KNOWN : sureSign(one.signs) ? -LIMIT : own;
	}
	settle(cases);
	// A text that is known is nowhere far from the article.
	const far = known ? { ...FAR, score: KNOWN - LIMIT } : FAR;
	const verdicts = frame.page.lines.map(({ foreign }) => (foreign ? FOREIGN : far));
	const rules = new Map<Element, string>();
	for (const [at, index] of frame.candidates.entries()) {
		const { score, signs, whole } = cases[at]!;
		// A structure goes by one rule, so that no limit of a rule can split it.
		const away = whole && !ownStructure(frame, index);
		const rule = away
			? 'teaser'
			: ((whole && rules.get(whole)) ?? sureSign(signs) ?? strongestAgainst(signs));
		if (whole) rules.set(whole, rule);
		verdicts[index] = { score, rule };
	}
	return verdicts;
}

/** The frame's candidates with their signs; their scores are still 0. */
export function casesOf(frame: Frame): Case[] {
	const containers = new Containers(frame);
	const signs = signsOfLines(frame, containers);
	const times = entryTimes(frame.page.lines);
	return frame.candidates.map((index): Case => {
		const line = frame.page.lines[index]!;
		const { block, size, solid } = line;
		const whole = frame.structures[index]!;
		return {
			line,
			signs: signs.get(index)!,
			score: 0,
			size,
			solid,
			level: isHeading(block) ? Number(block.localName[1]) : 0,
			time: times[index]!,
			parent: block.parentElement,
			wrapper: containers.wrapperOf(block),
			whole,
		};
	});
}

/**
 * The sum of the weights of a line's signs. The names of classes alone never outweigh the rest on a
 * paragraph that was taken for the article: another sign has to confirm them.
 */
export function ownScore(
	signs: Signs,
	solid: boolean,
	weights: Readonly<Record<string, number>> = WEIGHTS,
): number {
	let score = weights.always ?? 0;
	let named = 0;
	let confirming = 0;
	for (const [sign, strength] of signs) {
		const weight = (weights[sign] ?? 0) * strength;
		if (isName(sign)) named += weight;
		else if (weight <= CONFIRMING && !isSize(sign)) confirming++;
		score += weight;
	}
	const guarded = solid && signs.has('voted') && !confirming && named < 0;
	return guarded ? Math.max(score, Math.min(score - named, 1)) : score;
}

function isName(sign: string): boolean {
	return sign.startsWith('class ') || sign.startsWith('own class ');
}

/** That a paragraph is long or in a `<div>` says nothing against it. */
function isSize(sign: string): boolean {
	return sign.startsWith('size ') || sign.startsWith('in ');
}

/** The sign that decides alone, where a line has one. */
function sureSign(signs: Signs): string | undefined {
	for (const sign of signs.keys()) if (sign.startsWith(SURE)) return sign;
	return undefined;
}

/** The sign that speaks most against a line, to be named as the rule that took it away. */
function strongestAgainst(signs: Signs): string {
	let rule = 'signs';
	let least = CONFIRMING / 2;
	for (const [sign, strength] of signs) {
		const weight =
			(WEIGHTS[sign] ?? 0) * strength * (isSize(sign) ? 0.3 : isTelling(sign) ? 1.5 : 1);
		if (weight < least) {
			least = weight;
			rule = sign;
		}
	}
	return rule;
}

/** Signs that name a kind of furniture explain a removal better than those of place and shape. */
function isTelling(sign: string): boolean {
	return (
		isName(sign) ||
		/^(?:phrase|only phrase|surely|under|after|teaser|title|byline|repeated|line of link)/.test(
			sign,
		)
	);
}
