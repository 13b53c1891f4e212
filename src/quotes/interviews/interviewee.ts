import { speakerOf } from '../cues/clauses.ts';
import { cueAt } from '../cues/cues.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf, isFirstName, type Lexicon } from '../text/lexicon.ts';
import { type KnownName, namesIn } from './known-names.ts';
import type { Line } from './line.ts';

/** Whom an interview is with. */
export interface Interviewee {
	name: KnownName;
	/** The article says that this person speaks or was talked to; else it is only a name that comes up. */
	announced: boolean;
	/** The article says that somebody talked with this person. */
	met: boolean;
}

/** Signs that somebody is the interviewee, and their weights. */
const WEIGHTS = { title: 2, opensTitle: 2, conversation: 2, speaks: 3, called: 4 };

/**
 * Whom an interview without names before the answers is with: told by title and introduction, and by
 * the name that the questions call. Undefined where two could be meant.
 * @param before the paragraphs before the first question
 * @param context title and captions
 */
export function intervieweeOf(
	before: readonly Sheet[],
	context: readonly Sheet[],
	questions: readonly Line[],
	lexicon: Lexicon,
): Interviewee | undefined {
	const names = [...namesIn(before, lexicon), ...namesIn(context, lexicon)].filter(
		(name) => !isInterviewer(name, lexicon),
	);
	const people = groupsOf(names);
	const conversation = tellsOfTalk(before, lexicon);
	const speakers = new Set(before.flatMap((sheet) => speakersIn(sheet, lexicon)));
	const called = new Set(questions.flatMap((line) => calledIn(line, lexicon)));
	const ranked = people
		.map((group) => {
			const full = group[0]!;
			const speaks = group.some(({ mention }) => speakers.has(mention));
			const isCalled = full.keys.slice(0, -1).some((key) => called.has(key));
			const opens = group.some((name) => opensWith(name, context[0]));
			let weight = conversation ? WEIGHTS.conversation : 0;
			if (group.some(({ sheet }) => sheet === context[0])) weight += WEIGHTS.title;
			if (opens) weight += WEIGHTS.opensTitle;
			if (speaks) weight += WEIGHTS.speaks;
			if (isCalled) weight += WEIGHTS.called;
			return { name: full, weight, met: conversation || isCalled || opens, announced: speaks };
		})
		.sort((a, b) => b.weight - a.weight);
	const best = ranked[0];
	if (!best || best.weight === ranked[1]?.weight) return undefined;
	// A name that nobody talks with may be that of whatever is asked about: "Norwick Pad: when will it come?"
	if (!best.met && !isPerson(best.name, lexicon)) return undefined;
	return { ...best, announced: best.met || best.announced };
}

/** A first name that is known, and a surname. */
function isPerson({ sheet, mention, keys }: KnownName, lexicon: Lexicon): boolean {
	return keys.length > 1 && isFirstName(lexicon, sheet.paragraph.tokens[mention.from]!);
}

/** The names of one person together, the fullest first; lone words that belong to no full name do not count. */
function groupsOf(names: readonly KnownName[]): KnownName[][] {
	const groups = new Map<string, KnownName[]>();
	for (const name of names) {
		if (name.keys.length < 2) continue;
		const key = name.keys.at(-1)!;
		const group = groups.get(key);
		if (group) group.push(name);
		else groups.set(key, [name]);
	}
	for (const name of names) if (name.keys.length === 1) groups.get(name.keys[0]!)?.push(name);
	if (groups.size === 0 && names.length > 0) return [[...names]];
	return [...groups.values()];
}

/** "Our reporter Ann Lee". */
function isInterviewer({ sheet, mention }: KnownName, lexicon: Lexicon): boolean {
	const { tokens } = sheet.paragraph;
	for (let i = mention.from - 1; i >= 0 && i >= mention.from - 3; i -= 1)
		if (entryOf(lexicon, tokens[i]!.lower).interviewer) return true;
	return false;
}

/** Paragraphs at the beginning of an article, and before its first question, that may introduce an interview. */
const OPENING = 5;
const INTRODUCTION = 3;

/** Whether the paragraphs before the first question tell of a talk, where an interview is introduced. */
export function tellsOfTalk(before: readonly Sheet[], lexicon: Lexicon): boolean {
	return before.some(
		({ paragraph }, i) =>
			(i < OPENING || i >= before.length - INTRODUCTION) &&
			paragraph.tokens.some(({ lower }) => entryOf(lexicon, lower).conversation),
	);
}

/** Who says something in a paragraph of the introduction. */
function speakersIn(sheet: Sheet, lexicon: Lexicon) {
	const { tokens, sentences, headline } = sheet.paragraph;
	return tokens.flatMap((token, i) => {
		const window = {
			tokens,
			headline,
			lexicon,
			mentions: sheet.mentions,
			from: sentences[token.sentence]!,
			to: sentences[token.sentence + 1]!,
		};
		const cue = cueAt(window, i);
		const speaker = cue && speakerOf(window, cue);
		return speaker ? [speaker] : [];
	});
}

/** 'Ann Lee: "…"' as a title. */
function opensWith({ sheet, mention }: KnownName, title: Sheet | undefined): boolean {
	return sheet === title && mention.from === 0 && sheet.paragraph.tokens[mention.to]?.text === ':';
}

/** The names by which a question calls the one who is asked: before its first comma. */
function calledIn({ sheet, words, to }: Line, lexicon: Lexicon): string[] {
	const { tokens } = sheet.paragraph;
	const keys: string[] = [];
	for (let i = words; i < to && i < words + 4; i += 1) {
		const token = tokens[i]!;
		if (token.text === ',') return keys;
		if (token.kind !== 'word' || !token.capital) return [];
		keys.push(lexicon.nameKey(token.lower));
	}
	return [];
}
