import type { Range } from '../spans/author.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { isGrammatical } from '../text/word-entry.ts';

/** What stands before the words of a turn and says whose they are: "Q:", "Ann Lee (on the phone):", «СГ»:. */
export interface Label extends Range {
	/** Where the words of the turn may begin. */
	end: number;
	/** Words of the name in lower case; initials letter by letter. */
	words: string[];
	/** The first token of the name, behind titles: "Mayor Lee". */
	name: number;
	/** Stands in quotation marks: an outlet. */
	marked: boolean;
	/** Only initials: "A.L.", "AL". */
	initials: boolean;
	asker: boolean;
	answerer: boolean;
	/** Stands alone on its line, without a colon. */
	alone: boolean;
}

/** Most words of a name, and most tokens of the whole label with what it says of the person. */
const LONGEST_NAME = 5;
const LONGEST = 20;

/**
 * The label at the beginning of a line.
 * @param bold where the emphasis that opens the line ends: a label may end with it instead of a colon
 */
export function labelAt(
	tokens: Token[],
	from: number,
	to: number,
	bold: number,
	lexicon: Lexicon,
): Label | undefined {
	const start = labelStart(tokens, from, to);
	const end = labelEnd(tokens, start, to, bold, lexicon);
	if (end === undefined) return undefined;
	let stop = start;
	while (stop < end && !/^[,([=]$/.test(tokens[stop]!.text) && tokens[stop]!.kind !== 'dash')
		stop += 1;
	const named = tokens.slice(start, stop).filter(({ kind }) => kind === 'word');
	const first = named[0];
	if (!first || named.length > LONGEST_NAME) return undefined;
	const entry = entryOf(lexicon, first.lower);
	const asker = isAsker(named, lexicon);
	const answerer = !asker && named.length === 1 && entry.answerer === true;
	const name = named.every((token) => token.capital || entryOf(lexicon, token.lower).particle);
	if (!(asker || answerer || name)) return undefined;
	const own = named.filter((token, i) => i === named.length - 1 || !isTitle(token, lexicon));
	const words = own.flatMap(({ lower, text }) => wordsOf(lower, text));
	const initials = named.every(({ text }) => text.length === 1 || /^(?:\p{L}\.)+$/u.test(text));
	return {
		from: start,
		to: stop,
		end: tokens[end]?.text === ':' || tokens[end]?.text === '.' ? end + 1 : end,
		words,
		name: tokens.indexOf(own[0]!, start),
		marked: tokens[start]!.kind === 'mark',
		initials: (initials && words.length > 1) || (named.length === 1 && isShortening(first.text)),
		asker,
		answerer,
		alone: end === to,
	};
}

/** "Question from the floor", "Unidentified reporter"; «ведущий инженер» asks nothing. */
function isAsker(named: readonly Token[], lexicon: Lexicon): boolean {
	const words = named.map(({ lower }) => entryOf(lexicon, lower));
	if (!words[0]!.asker && !words.at(-1)!.asker) return false;
	return words.every(({ role, asker }) => asker || !role);
}

/** "Ms. Lee", "Senator Lee": the name alone tells one from another. */
function isTitle(token: Token, lexicon: Lexicon): boolean {
	const { honorific, role } = entryOf(lexicon, token.lower);
	return honorific !== undefined || (role !== undefined && !isFirstWord(token, lexicon));
}

function isFirstWord({ lower }: Token, lexicon: Lexicon): boolean {
	return lexicon.firstName(lower).length > 0;
}

/** "AL": letters that may stand for a name. */
function isShortening(text: string): boolean {
	return /^\p{Lu}{2,3}$/u.test(text);
}

function wordsOf(lower: string, text: string): string[] {
	if (/^(?:\p{L}\.)+$/u.test(text)) return [...lower.replaceAll('.', '')];
	return [lower.replace(/\.$/, '')];
}

/** Behind a dash, and behind the time of the recording: "[00:12] ". */
function labelStart(tokens: Token[], from: number, to: number): number {
	let i = from;
	while (
		i + 1 < to &&
		(tokens[i]!.kind === 'dash' || /^[[\](]$/.test(tokens[i]!.text) || isTime(tokens[i]!))
	)
		i += 1;
	return i;
}

function isTime({ kind, text }: Token): boolean {
	return kind === 'number' && text.includes(':');
}

/** The colon; the end of the emphasis; the full stop behind "Q." */
function labelEnd(
	tokens: Token[],
	start: number,
	to: number,
	bold: number,
	lexicon: Lexicon,
): number | undefined {
	if (isBareAsker(tokens, start, to, lexicon)) return start + 1;
	for (let i = start; i < to && i < start + LONGEST; i += 1) {
		const token = tokens[i]!;
		if (token.text === ':') return i > start ? i : undefined;
		if (bold < to && i === bold && i > start && bold - start <= 2 * LONGEST_NAME) {
			// "Harbour Quest 2 asks …": emphasis in a sentence.
			if (token.kind === 'word' && !token.capital) return undefined;
			return tokens[i - 1]!.text === '.' ? i - 1 : i;
		}
		if (
			i > start &&
			i === start + 1 &&
			token.text === '.' &&
			!token.spaced &&
			tokens[i + 1]?.spaced
		) {
			const { asker, answerer } = entryOf(lexicon, tokens[start]!.lower);
			if ((asker || answerer) && (tokens[i + 1]!.capital || tokens[i + 1]!.kind !== 'word'))
				return i;
		}
		if (/^[?!;…]$/.test(token.text)) return undefined;
	}
	return isLine(tokens, start, to) ? to : undefined;
}

/** "Q    Thank you": transcripts of briefings leave the colon out. */
function isBareAsker(tokens: Token[], start: number, to: number, lexicon: Lexicon): boolean {
	const token = tokens[start]!;
	const entry = entryOf(lexicon, token.lower);
	const letter = token.text.length === 1 && token.capital && entry.asker && !isGrammatical(entry);
	return (
		letter === true && start + 1 < to && tokens[start + 1]!.capital && tokens[start + 1]!.spaced
	);
}

/** A name or "Question" alone on its line. */
function isLine(tokens: Token[], start: number, to: number): boolean {
	if (to - start > LONGEST_NAME + 2) return false;
	return tokens
		.slice(start, to)
		.every(
			(token) =>
				token.kind === 'word' || token.text === '.' || isTime(token) || /^[()]$/.test(token.text),
		);
}
