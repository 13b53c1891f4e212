import type { Sheet } from '../mentions/sheet.ts';
import type { Identity } from '../people/identity.ts';
import type { Resolver } from '../people/resolve.ts';
import { isAlone } from './alone.ts';
import type { Finding } from './findings.ts';

/** A quotation with its speaker and the number of the speech it is a piece of. */
export interface Attributed {
	finding: Finding;
	identity: Identity | undefined;
	group: number;
}

/** Resolves the speakers of all findings in order of the text; pieces of one speech share their speaker. */
export function attributed(
	findings: readonly Finding[],
	sheets: readonly Sheet[],
	resolver: Resolver,
): Attributed[] {
	const out: Attributed[] = [];
	const order = new Map(sheets.map((sheet, s) => [sheet, s]));
	/** The latest direct quotation. */
	let before: Attributed | undefined;
	let group = 0;
	for (const finding of findings) {
		const carries =
			before !== undefined && !finding.attribution && carriesOver(before.finding, finding, order);
		if (!(carries || (finding.continues && before))) group += 1;
		const item: Attributed = { finding, identity: undefined, group };
		if (carries) carry(before!, item);
		else item.identity = identityOf(finding, resolver);
		const reporter = finding.attribution ? undefined : reporterBeside(out, finding, order);
		if (reporter) carry(reporter, item);
		else if (finding.doubtful && !item.identity) continue;
		else if (!item.identity && finding.otherwise) {
			item.identity = resolver.resolve(finding.otherwise.sheet, finding.otherwise.mention!);
			finding.attribution = finding.otherwise;
		}
		const { tokens } = finding.sheet.paragraph;
		if (item.identity)
			resolver.spoke(tokens[finding.from]!.start, item.identity, finding.attribution);
		if (finding.kind === 'direct') before = item;
		out.push(item);
	}
	backfill(out);
	return out;
}

function identityOf({ attribution }: Finding, resolver: Resolver): Identity | undefined {
	return attribution?.mention
		? resolver.resolve(attribution.sheet, attribution.mention)
		: undefined;
}

/** A stretch without words of its own about the speaker goes on with the speech before it. */
function carriesOver(before: Finding, finding: Finding, order: Map<Sheet, number>): boolean {
	if (finding.continues || before.sheet === finding.sheet) return true;
	return order.get(before.sheet)! + 1 === order.get(finding.sheet) && finding.from <= 1;
}

/**
 * Whose words are reported around a quotation without a cue: in its own paragraph before it; above it, where
 * it is all of its paragraph. Nobody where two could be meant.
 */
function reporterBeside(
	items: readonly Attributed[],
	finding: Finding,
	order: Map<Sheet, number>,
): Attributed | undefined {
	if (finding.kind !== 'direct') return undefined;
	const at = order.get(finding.sheet)!;
	const own = lastOf(items, at, order);
	if (own.length > 0) return onlyOne(own);
	return isAlone(finding) ? onlyOne(lastOf(items, at - 1, order)) : undefined;
}

/** The last items of a list, those of one paragraph. */
function lastOf(
	items: readonly Attributed[],
	paragraph: number,
	order: Map<Sheet, number>,
): readonly Attributed[] {
	let from = items.length;
	while (from > 0 && order.get(items[from - 1]!.finding.sheet) === paragraph) from -= 1;
	return items.slice(from);
}

function onlyOne(items: readonly Attributed[]): Attributed | undefined {
	const last = items.at(-1);
	// "They (say)": nobody who goes on speaking.
	if (last?.identity?.type === 'unnamed' && last.finding.attribution?.mention?.kind === 'pronoun')
		return undefined;
	return last?.identity && items.every(({ identity }) => identity === last.identity)
		? last
		: undefined;
}

function carry(from: Attributed, to: Attributed): void {
	to.identity = from.identity;
	const { attribution } = from.finding;
	if (attribution) to.finding.attribution = { ...attribution, rule: 'carry' };
}

/** Pieces of one speech share the speaker of the piece that has one. */
function backfill(items: Attributed[]): void {
	for (let i = items.length - 2; i >= 0; i -= 1) {
		const piece = items[i]!;
		const next = items[i + 1]!;
		if (piece.group !== next.group || piece.identity || !next.identity) continue;
		piece.identity = next.identity;
		const { attribution } = next.finding;
		if (attribution) piece.finding.attribution ??= { ...attribution, rule: 'carry' };
	}
}
