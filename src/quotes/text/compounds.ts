import { wordsOf } from '../../base/word-list.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { NOTHING, type WordEntry } from './word-entry.ts';

type Listed = (lower: string) => WordEntry | undefined;

/** "ex-premier", «врач-инфекционист»: a compound is a role when one of its parts is. */
export function hyphenated(lower: string, listed: Listed): WordEntry {
	const hyphen = lower.lastIndexOf('-');
	if (hyphen <= 0) return NOTHING;
	const role = listed(lower.slice(hyphen + 1))?.role ?? listed(lower.slice(0, hyphen))?.role;
	return role ? { role } : NOTHING;
}

/** Fewest letters before the last part of a compound. */
const SHORTEST_STEM = 3;

/** Tells what a compound is by the noun that ends it: "Innenminister". */
export function compoundReader(
	language: CompiledLanguage,
	listed: Listed,
): (lower: string) => WordEntry {
	const heads = wordsOf(language.compoundHeads);
	if (heads.length === 0) return () => NOTHING;
	let forms: Map<string, WordEntry> | undefined;
	let longest = 0;
	return (lower) => {
		if (!forms) {
			forms = new Map(heads.flatMap((head) => formsOf(head, language, listed)));
			longest = Math.max(0, ...[...forms.keys()].map(({ length }) => length));
		}
		for (let i = Math.max(SHORTEST_STEM, lower.length - longest); i < lower.length; i += 1) {
			const head = forms.get(lower.slice(i));
			if (head) return compoundOf(lower.slice(0, i), head);
		}
		return NOTHING;
	};
}

function formsOf(
	noun: string,
	{ nounParadigms }: CompiledLanguage,
	listed: Listed,
): [form: string, entry: WordEntry][] {
	const { of, endings } = nounParadigms.find((paradigm) => noun.endsWith(paradigm.of))!;
	const stem = noun.slice(0, noun.length - of.length);
	return endings.flatMap(({ suffix }) => {
		const entry = listed(stem + suffix);
		return entry ? [[stem + suffix, entry] as [string, WordEntry]] : [];
	});
}

function compoundOf(stem: string, head: WordEntry): WordEntry {
	const entry: WordEntry = {};
	for (const kind of ['role', 'organisation', 'document', 'unnamed'] as const) {
		const noun = head[kind];
		if (noun) entry[kind] = { ...noun, lemma: stem + noun.lemma };
	}
	return entry;
}
