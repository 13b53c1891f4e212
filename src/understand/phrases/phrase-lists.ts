import type { FurniturePhrases, PhraseKind } from './phrases.ts';

/** Phrases as the build packs them: a text of each list, a space between two phrases, underscores in them. */
export type PackedPhrases = Record<string, Partial<Record<PhraseKind, string>>>;

/** The phrases of which the build made one text a list. */
export function phraseLists(packed: readonly PackedPhrases[]): FurniturePhrases[] {
	return packed.map((tables) =>
		eachOf(tables, (lists) =>
			eachOf(lists as Record<string, string>, (text) =>
				text.split(' ').map((phrase) => phrase.replaceAll('_', ' ')),
			),
		),
	) as unknown as FurniturePhrases[];
}

function eachOf<T, U>(
	record: Readonly<Record<string, T>>,
	make: (value: T) => U,
): Record<string, U> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));
}
