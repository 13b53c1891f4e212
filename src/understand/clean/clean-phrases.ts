import type { RemovalReason } from '../../model/article.ts';
import type { SiteProfile } from '../../sites/profile.ts';
import { type Line, nodesOfLine, readLines } from '../text/lines.ts';
import { fold } from '../text/text.ts';
import type { Step, Work } from '../work/work.ts';

/** A run with more than this share of a known article is refused: its phrases are the author's words. */
const MAX_PHRASES = 0.25;

/** Longer lines are no phrases. In UTF-16 code units. */
const LONGEST = 200;

export interface Phrase {
	rule: string;
	reason: RemovalReason;
	weak: boolean;
}

/**
 * Takes away whole lines that equal a phrase of the profile. Lines are judged in runs of phrases: a
 * run goes where one of its phrases is a strong one, and stays where a colon introduces it or where it
 * stands in a list of the article.
 */
export const cleanPhrases: Step = {
	name: 'phrases',
	run(work) {
		const { profile, scope } = work;
		if (!profile?.phrases) return;
		const phrases = phraseTable(profile);
		const lines = readLines(scope);
		for (const run of runsOf(lines, phrases)) takeRun(run, phrases, work);
	},
};

interface Run {
	lines: Line[];
	before: Line | undefined;
	after: Line | undefined;
}

const tables = new WeakMap<SiteProfile, ReadonlyMap<string, Phrase>>();

/** A profile's phrases by their folded text; folded only once. */
export function phraseTable(profile: SiteProfile): ReadonlyMap<string, Phrase> {
	const known = tables.get(profile);
	if (known) return known;
	const table = new Map<string, Phrase>();
	const { phrases = {}, weakPhrases = {} } = profile;
	for (const [byReason, isWeak] of [[phrases, false] as const, [weakPhrases, true] as const]) {
		for (const [reason, list] of Object.entries(byReason) as [RemovalReason, string[]][]) {
			for (const rule of list) table.set(fold(rule), { rule, reason, weak: isWeak });
		}
	}
	tables.set(profile, table);
	return table;
}

/** The phrase that a line as a whole is. */
export function phraseOf({ text }: Line, phrases: ReadonlyMap<string, Phrase>): Phrase | undefined {
	return text.length > LONGEST ? undefined : phrases.get(fold(text));
}

function runsOf(lines: readonly Line[], phrases: ReadonlyMap<string, Phrase>): Run[] {
	const runs: Run[] = [];
	let run: Run | null = null;
	for (const [index, line] of lines.entries()) {
		if (!phraseOf(line, phrases)) {
			if (run) run.after = line;
			run = null;
			continue;
		}
		if (!run) {
			run = { lines: [], before: lines[index - 1], after: undefined };
			runs.push(run);
		}
		run.lines.push(line);
	}
	return runs;
}

function takeRun(run: Run, phrases: ReadonlyMap<string, Phrase>, { log, body, scope }: Work): void {
	const matched = run.lines.map((line) => ({ line, phrase: phraseOf(line, phrases)! }));
	if (matched.every(({ phrase }) => phrase.weak)) return;
	const inBody = body.some((part) => part.contains(run.lines[0]!.block));
	const introduced = run.before?.text.endsWith(':') ?? false;
	const listed = inBody && run.lines.some(({ block }) => block.closest('li, td, th, dd'));
	// Between lines of a known text, only a row of buttons is furniture; all else is the author's.
	const within = (line: Line | undefined) =>
		line !== undefined && body.some((part) => part.contains(line.block));
	const isBetween = inBody && within(run.before) && within(run.after);
	const buttons = matched.some(({ phrase }) => phrase.reason === 'tools' && !phrase.weak);
	const share = inBody ? log.shareOf(run.lines.flatMap(({ nodes }) => nodes)) : 0;
	const refused = introduced || listed || (isBetween && !buttons) || share > MAX_PHRASES;
	for (const { line, phrase } of matched) {
		const why = { step: 'phrases', rule: phrase.rule, reason: phrase.reason };
		if (refused) log.log(nodesOfLine(line, scope), why, true);
		else log.take(nodesOfLine(line, scope), why);
	}
}
