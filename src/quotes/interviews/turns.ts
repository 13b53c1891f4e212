import type { Sheet } from '../mentions/sheet.ts';
import type { Range } from '../spans/author.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { Voice } from './known-names.ts';
import type { Line } from './line.ts';
import type { Interview, LineRole } from './roles.ts';

/** A turn of an interview inside one paragraph; tokens without label, dash and marks around. */
export interface Turn extends Range {
	sheet: Sheet;
	question: boolean;
	/** Who answers; undefined where nobody can be told. */
	voice: Voice | undefined;
	/** Goes on with the answer of the paragraph before. */
	continues: boolean;
}

/** The turns of an interview in order: lines without a sign go on with what stands before them. */
export function turnsOf(lines: readonly Line[], interview: Interview, lexicon: Lexicon): Turn[] {
	const { roles, interviewee, bareAnswers } = interview;
	const last = roles.findLastIndex((role) => role !== undefined);
	const turns: Turn[] = [];
	let role: LineRole;
	/** No line of the present answer has come yet. */
	let fresh = true;
	for (const [i, line] of lines.entries()) {
		const own = roles[i];
		if (own) {
			role = own;
			fresh = true;
		}
		if (!role) continue;
		if (!own && !goesOn(line, role, i > last, lexicon, interview)) {
			if (i > last) break;
			continue;
		}
		if (!own && role.kind === 'question' && bareAnswers)
			role = { kind: 'answer', voice: interviewee?.name };
		const question = role.kind === 'question';
		const voice = role.kind === 'answer' ? role.voice : undefined;
		const range = trimmed(line);
		if (range) {
			turns.push({ ...range, sheet: line.sheet, question, voice, continues: !question && !fresh });
			if (!question) fresh = false;
		}
	}
	return turns;
}

/** Whether a line without a sign belongs to the turn before it: no heading, caption or word about the speaker. */
function goesOn(
	line: Line,
	role: NonNullable<LineRole>,
	behind: boolean,
	lexicon: Lexicon,
	{ interviewee }: Interview,
): boolean {
	if (line.heading || line.strong || !line.ended || line.label) return false;
	if (role.kind === 'question') return true;
	const voice = role.voice ?? interviewee?.name;
	if (voice && isNamed(line, voice, lexicon)) return false;
	return !behind || hasFirstPerson(line, lexicon);
}

/** Whether words call somebody by name. */
export function isNamed({ sheet, from, to }: Words, voice: Voice, lexicon: Lexicon): boolean {
	const { tokens } = voice.sheet.paragraph;
	const word = tokens[voice.mention.to - 1]!;
	const key = lexicon.nameKey(word.lower);
	return sheet.paragraph.tokens
		.slice(from, to)
		.some((token) => token.capital && lexicon.nameKey(token.lower) === key);
}

/** Somebody speaks of himself. */
export function hasFirstPerson(words: Words, lexicon: Lexicon): boolean {
	return hasWord(words, ({ lower }) => entryOf(lexicon, lower).firstPerson === true);
}

/** Somebody speaks to another. */
export function hasSecondPerson(words: Words, lexicon: Lexicon): boolean {
	return hasWord(words, ({ lower }) => entryOf(lexicon, lower).secondPerson === true);
}

type Words = Pick<Line, 'sheet' | 'from' | 'to'>;

function hasWord({ sheet, from, to }: Words, is: (token: Token) => boolean): boolean {
	return sheet.paragraph.tokens.slice(from, to).some(is);
}

/** The words of a line without the marks around all of it. */
function trimmed({ sheet, words, to }: Line): Range | undefined {
	const { tokens } = sheet.paragraph;
	let from = words;
	let end = to;
	if (tokens[from]?.kind === 'mark' && tokens[end - 1]?.kind === 'mark') {
		const inner = tokens.slice(from + 1, end - 1).some(({ kind }) => kind === 'mark');
		if (!inner) {
			from += 1;
			end -= 1;
		}
	}
	return from < end ? { from, to: end } : undefined;
}
