import { wordsOf } from '../../base/word-list.ts';
import type { Gender } from '../languages/forms.ts';
import type { CompiledLanguage } from './compiled-language.ts';

export interface FirstName {
	gender: Gender;
	/** Names that are one in `nameKey`: "Dmitry", "Dmitri"; «Арсен», «Арсений». */
	spellings: string[];
}

/** First names by `nameKey`. */
export function firstNamesOf({ firstNames }: CompiledLanguage): Map<string, FirstName> {
	const names = new Map<string, FirstName>();
	for (const gender of ['m', 'f'] as const) {
		for (const item of wordsOf(firstNames[gender])) {
			const [key = '', name = key] = item.split(':');
			const known = names.get(key);
			if (!known) names.set(key, { gender, spellings: [name] });
			else if (known.gender === gender) known.spellings.push(name);
		}
	}
	return names;
}

/** The first name, in its basic form, that a word is a form of: of several the one it goes along with longest. */
export function baseForm({ spellings }: FirstName, lower: string): string {
	let base = spellings[0]!;
	for (const name of spellings) {
		if (name === lower) return name;
		if (sharedStart(name, lower) > sharedStart(base, lower)) base = name;
	}
	return base;
}

function sharedStart(one: string, other: string): number {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return length;
}
