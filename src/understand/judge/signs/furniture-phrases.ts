import { FURNITURE_PHRASES } from '../../phrases/index.ts';
import type { PhraseKind } from '../../phrases/phrases.ts';

interface Phrase {
	kind: PhraseKind;
	words: readonly string[];
	/** Written with "*": its words stand for every word that begins with them. */
	open: boolean;
	/** Only at the beginning of a line. */
	start: boolean;
	/** No sentence of an article begins so. */
	sure: boolean;
}

/** Written without spaces between words. */
const UNSPACED = /[぀-ヿ㐀-鿿가-힯]/;
/** Phrases are indexed by this many first letters of their first word. */
const KEY = 3;

const byKey = new Map<string, Phrase[]>();
const unspaced: { kind: PhraseKind; text: string; start: boolean }[] = [];

for (const { starts, holds, sure = {} } of Object.values(FURNITURE_PHRASES)) {
	for (const table of [starts, holds, sure]) {
		for (const [kind, phrases] of Object.entries(table) as [PhraseKind, readonly string[]][]) {
			for (const phrase of phrases) add(kind, phrase, table !== holds, table === sure);
		}
	}
}

function add(kind: PhraseKind, phrase: string, start: boolean, sure: boolean): void {
	if (UNSPACED.test(phrase)) {
		unspaced.push({ kind, text: phrase, start });
		return;
	}
	const open = phrase.endsWith('*');
	const words = phrase.replaceAll('*', '').replaceAll('ё', 'е').split(' ');
	const key = words[0]!.slice(0, KEY);
	byKey.set(key, [...(byKey.get(key) ?? []), { kind, words, open, start, sure }]);
}

/** Longer lines are no furniture, however they begin. In words. */
const SURE_WORDS = 30;
/** Speech may begin as furniture does, and a line of copyright begins with its sign. */
const SPEECH = /^["«“„—–-]/;
const COPYRIGHT = /^©\s*(?:19|20)\d\d/;

/** The kinds of the furniture phrases in a line, the kind of one that is the whole line, and of one that is sure. */
export interface Phrases {
	kinds: ReadonlySet<PhraseKind>;
	whole: PhraseKind | null;
	sure: PhraseKind | null;
}

/** Finds the furniture phrases in a line. `words` are those of `text`, see `wordsOf`. */
export function phrasesIn(text: string, words: readonly string[]): Phrases {
	const kinds = new Set<PhraseKind>();
	let whole: PhraseKind | null = null;
	const isShort = words.length <= SURE_WORDS;
	let sure: PhraseKind | null = isShort && COPYRIGHT.test(text) ? 'legal' : null;
	for (let index = 0; index < words.length; index++) {
		for (const phrase of byKey.get(words[index]!.slice(0, KEY)) ?? []) {
			if (phrase.start && index > 0) continue;
			if (!matches(phrase, words, index)) continue;
			kinds.add(phrase.kind);
			if (phrase.words.length === words.length) whole = phrase.kind;
			if (phrase.sure && isShort && !SPEECH.test(text)) sure ??= phrase.kind;
		}
	}
	if (whole === 'advertisement') sure = whole;
	if (UNSPACED.test(text)) {
		for (const { kind, text: phrase, start } of unspaced) {
			if (start ? !text.startsWith(phrase) : !text.includes(phrase)) continue;
			kinds.add(kind);
			if (text === phrase) whole = kind;
		}
	}
	return { kinds, whole, sure };
}

/** Words compare whole; where the phrase is open, its words compare by their beginnings. */
function matches({ words, open }: Phrase, line: readonly string[], at: number): boolean {
	for (let index = 0; index < words.length; index++) {
		const word = line[at + index];
		if (word === undefined) return false;
		if (open ? !word.startsWith(words[index]!) : word !== words[index]) return false;
	}
	return true;
}
