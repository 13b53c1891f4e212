import type { Prior } from './logistic.ts';

/** How strongly a weight is held to its mean: it hardly matters between 0.5 and 8. */
const RIDGE = 2;
/** How strongly the signs of an order are held to their neighbours. */
export const ORDER_RIDGE = 50;
/** How strongly a set's deviation is held to none. */
const DEVIATION_RIDGE = 4;
/** Signs on fewer pages are left out as chance. */
export const MIN_PAGES = 5;

/**
 * What the labelled pages hardly show, or show only for their own sites. Lists, tables and sub-headings
 * beside the paragraphs are running text; a line that is nothing but a phrase of furniture is furniture.
 */
const MEANS: Readonly<Record<string, number>> = {
	'cell of a plain table': 1.5,
	'heading beside': 1,
	'item of a plain list': 1.5,
	'only phrase advertisement': -2,
	'only phrase comments': -1,
	'only phrase related': -1,
	'only phrase share': -1,
	'only phrase subscribe': -1,
	'only phrase tags': -1,
};

/** Not learned: sets disagree whether the title is the article's text, and the reader shows it above. */
const FIXED: Readonly<Record<string, number>> = { title: -2.4 };

/** Signs that can only speak for a line, whatever some pages say. */
const FOR = [
	/^cell of a plain table$/,
	/^description$/,
	/^ends a sentence$/,
	/^heading beside$/,
	/^item of a plain list$/,
	/^stated$/,
	/^voted$/,
];

/** Signs that can only speak against one. */
const AGAINST = [
	/^(?:own )?class (?:advertisement|comments|hidden|legal|navigation|poll|related|share|sidebar|subscribe)\b/,
	/^(?:only )?phrase (?:advertisement|comments|legal|note|related|share|source|subscribe|tags)\b/,
	/^(?:after|under) (?:comments|related)\b/,
	/^byline$/,
	/^hidden$/,
	/^line of link$/,
	/^not stated$/,
	/^repeated\b/,
	/^within (?:aside|footer|form|nav)$/,
];

/** Signs whose weight changes its side when a set is left out: together they do more harm than good. */
export const DROPPED: ReadonlySet<string> = new Set([
	'beside share',
	'between two paragraphs',
	'between, short link',
	'class media',
	'class tags',
	'class tools',
	'heads a heading',
	'heads a link',
	'heads none',
	'line of link, capitals',
	'outside, voted',
	'own class advertisement, solid',
	'own class body',
	'own class box',
	'own class date, solid',
	'own class hidden',
	'own class lead, solid',
	'own class navigation',
	'own class related',
	'phrase credit, long',
	'phrase subscribe, long',
	'short item',
	'strange shape',
	'teaser',
	'within section',
	'wrapper of many lines',
	'wrapper share',
	'wrapper without paragraphs',
]);

/** What labels count as article in one set and not in another: each set may deviate in these. */
export const DISPUTED: ReadonlySet<string> = new Set([
	'before',
	'byline',
	'description',
	'has a date',
	'in heading',
	'own class author',
	'own class caption',
	'own class date',
	'own class lead',
	'phrase byline',
	'phrase credit',
	'pictured',
]);

/** Signs of which each line has one at most, from little to much. */
export const ORDERS: readonly (readonly string[])[] = [
	['depth 0', 'depth 1', 'depth 2', 'depth 3', 'depth 4'],
	['size 1–2', 'size 3–5', 'size 6–10', 'size 11–20', 'size 21–40', 'size 41+'],
	['beside 0', 'beside 1', 'beside 2', 'beside 3', 'beside 4'],
	['between, beside 0', 'between, beside 1', 'between, beside 2'],
	['links none', 'links some', 'links most', 'links all'],
];

/** The prior of a sign's weight. */
export function priorOf(sign: string): Prior {
	const fixed = FIXED[sign];
	if (fixed !== undefined) return { mean: fixed, ridge: RIDGE, least: fixed, most: fixed };
	return {
		mean: MEANS[sign] ?? 0,
		ridge: RIDGE,
		least: FOR.some((one) => one.test(sign)) ? 0 : Number.NEGATIVE_INFINITY,
		most: AGAINST.some((one) => one.test(sign)) ? 0 : Number.POSITIVE_INFINITY,
	};
}

export const DEVIATION: Prior = {
	mean: 0,
	ridge: DEVIATION_RIDGE,
	least: Number.NEGATIVE_INFINITY,
	most: Number.POSITIVE_INFINITY,
};

/** A line's own score counts as it is until something else is learned. */
export function contextPrior(sign: string): Prior {
	return { ...DEVIATION, mean: sign === 'own' ? 1 : 0, ridge: RIDGE };
}
