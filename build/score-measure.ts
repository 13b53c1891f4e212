import { type Gold, type GoldSpeaker, MACHINE_NAME } from './score-gold.ts';
import { isPronoun, sameName, sameWord, wordsOf } from './score-names.ts';
import type { Expected, FoundSpeaker, Span, Unit } from './score-units.ts';

/** Least share of the longer of two that must be common to both. */
const SAME = 0.8;
/** Least overlap from which on something found counts as the labelled thing with wrong bounds. */
const SIMILAR = 0.5;

export interface Failure {
	id: string;
	what: 'missed' | 'spurious' | 'speaker';
	text: string;
	expected: string;
	found: string;
}

export interface Summary {
	expected: number;
	found: number;
	precision: number;
	recall: number;
	f1: number;
	/** F1 of those whose span and speaker are both right. */
	joint: number;
	/** Of the found quotations that were given a speaker and have one: how many have the right one. */
	attributionPrecision: number;
	/** Of all labelled names: how many were found, never as a pronoun. */
	nameRecall: number;
	/** How many names are labelled. */
	named: number;
	/** Of the labelled roles whose quotation was found with a speaker: how many are (mostly) right. */
	role: number;
	/** How many those are. */
	roles: number;
}

type Letters = Int32Array;

/** Counts one measure over many texts. */
export class Measure {
	readonly failures: Failure[] = [];
	private expected = 0;
	private withSpeaker = 0;
	private found = 0;
	private foundWithSpeaker = 0;
	private matched = 0;
	private right = 0;
	private attributed = 0;
	private named = 0;
	private nameRight = 0;
	private roles = 0;
	private roleRight = 0;

	add(gold: Gold, { units, neutral }: Expected, found: readonly Unit<FoundSpeaker>[]): void {
		const letters = lettersOf(gold.text);
		const same = pairs(letters, units, found, SAME);
		const similar = pairs(letters, units, found, SIMILAR);
		const foundSame = new Set(same.values());
		const foundSimilar = new Set(similar.values());
		for (const [u, unit] of units.entries()) this.addExpected(gold, unit, found[same.get(u) ?? -1]);
		const labelled = new Map([...same].map(([u, f]) => [f, units[u]!]));
		for (const [f, item] of found.entries()) {
			const counts = foundSame.has(f) || foundSimilar.has(f) || !isNeutral(letters, item, neutral);
			if (!counts) continue;
			this.found += 1;
			const unit = labelled.get(f);
			if (!unit || unit.who) this.foundWithSpeaker += 1;
			if (!unit) this.fail(gold, 'spurious', item.spans[0]!, '', item.who?.name ?? '');
		}
	}

	summary(): Summary {
		const precision = share(this.matched, this.found);
		const recall = share(this.matched, this.expected);
		const jointPrecision = share(this.right, this.foundWithSpeaker);
		const jointRecall = share(this.right, this.withSpeaker);
		return {
			expected: this.expected,
			found: this.found,
			precision,
			recall,
			f1: harmonic(precision, recall),
			joint: harmonic(jointPrecision, jointRecall),
			attributionPrecision: share(this.right, this.attributed),
			nameRecall: share(this.nameRight, this.named),
			named: this.named,
			role: share(this.roleRight, this.roles),
			roles: this.roles,
		};
	}

	private addExpected(
		gold: Gold,
		{ who, spans }: Unit<GoldSpeaker>,
		found: Unit<FoundSpeaker> | undefined,
	): void {
		const counted = who?.name && who.name_src !== MACHINE_NAME;
		this.expected += 1;
		if (who) this.withSpeaker += 1;
		if (counted) this.named += 1;
		if (!found) {
			this.fail(gold, 'missed', spans[0]!, who?.mention ?? '', '');
			return;
		}
		this.matched += 1;
		if (!who) return;
		const nameRight = found.who !== null && isNamed(found.who, who);
		if (counted && nameRight) this.nameRight += 1;
		if (found.who) this.attributed += 1;
		if (found.who && (nameRight || isMeant(found.who, who))) this.right += 1;
		else
			this.fail(gold, 'speaker', spans[0]!, `${who.mention} (${who.name})`, found.who?.name ?? '');
		if (who.role && found.who) {
			this.roles += 1;
			if (sameRole(found.who.role, who.role)) this.roleRight += 1;
		}
	}

	private fail(
		gold: Gold,
		what: Failure['what'],
		[start, end]: Span,
		expected: string,
		found: string,
	): void {
		const text = gold.text.slice(Math.max(0, start - 40), Math.min(end, start + 80) + 40);
		this.failures.push({ id: gold.id, what, text, expected, found });
	}
}

/** How many letters and digits stand before each offset. */
function lettersOf(text: string): Letters {
	const counts = new Int32Array(text.length + 1);
	for (let i = 0; i < text.length; i += 1) {
		counts[i + 1] = counts[i]! + (/[\p{L}\p{N}]/u.test(text[i]!) ? 1 : 0);
	}
	return counts;
}

function size(letters: Letters, spans: readonly Span[]): number {
	return spans.reduce((sum, [start, end]) => sum + letters[end]! - letters[start]!, 0);
}

function common(letters: Letters, one: readonly Span[], other: readonly Span[]): number {
	let sum = 0;
	for (const a of one) {
		for (const b of other) {
			const start = Math.max(a[0], b[0]);
			const end = Math.min(a[1], b[1]);
			if (start < end) sum += letters[end]! - letters[start]!;
		}
	}
	return sum;
}

/** Pairs labelled with found units, the best overlap first; no unit is used twice. */
function pairs(
	letters: Letters,
	units: readonly Unit<GoldSpeaker>[],
	found: readonly Unit<FoundSpeaker>[],
	least: number,
): Map<number, number> {
	const all: { u: number; f: number; overlap: number }[] = [];
	for (const [u, { spans }] of units.entries()) {
		for (const [f, item] of found.entries()) {
			const shared = common(letters, spans, item.spans);
			const overlap = shared / Math.max(size(letters, spans), size(letters, item.spans));
			if (overlap >= least) all.push({ u, f, overlap });
		}
	}
	all.sort((a, b) => b.overlap - a.overlap);
	const out = new Map<number, number>();
	const used = new Set<number>();
	for (const { u, f } of all) {
		if (out.has(u) || used.has(f)) continue;
		out.set(u, f);
		used.add(f);
	}
	return out;
}

function isNeutral(
	letters: Letters,
	{ spans }: Unit<FoundSpeaker>,
	neutral: readonly Span[],
): boolean {
	const half = 0.5 * size(letters, spans);
	return neutral.some((span) => common(letters, spans, [span]) >= half);
}

function isNamed(
	{ name }: Pick<FoundSpeaker, 'name'>,
	{ name: label, aliases = [] }: GoldSpeaker,
): boolean {
	if (!label || isPronoun(name)) return false;
	return [label, ...aliases].some((alias) => sameName(name, alias));
}

/** The mention is the labelled one, or the name or mention is what the label says. */
function isMeant({ name, mention, words }: FoundSpeaker, who: GoldSpeaker): boolean {
	if (mention && mention[0] < who.end && mention[1] > who.start) return true;
	if (words && isNamed({ name: words }, who)) return true;
	return !isPronoun(name) && !isPronoun(who.mention) && sameName(name, who.mention);
}

/** At least half of the words of the longer role are common to both. */
function sameRole(found: string, label: string): boolean {
	const words = [...new Set(wordsOf(found))];
	const labels = wordsOf(label);
	const shared = labels.filter((word) => words.some((other) => sameWord(word, other))).length;
	return labels.length > 0 && shared / Math.max(labels.length, words.length) >= 0.5;
}

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

function harmonic(a: number, b: number): number {
	return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
