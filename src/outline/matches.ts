/** Same letters for upper and lower case, with and without accents, «ё» and «е». */
export function foldForSearch(text: string): string {
	return foldLetters(text).replace(/\s+/gu, ' ').trim();
}

/** The words that a filter asks for, folded. */
export function wantedWords(filter: string): string[] {
	return foldForSearch(filter).split(' ').filter(Boolean);
}

/** A part of a text, and whether it is what the filter asked for. */
export interface MatchedPart {
	text: string;
	matched: boolean;
}

/** Cuts a text at the places where it has one of the wanted words; the parts together are the text. */
export function matchedParts(text: string, wanted: readonly string[]): MatchedPart[] {
	if (wanted.length === 0) return [{ text, matched: false }];
	// Letter by letter, so that a place in the folded text is known in the text itself.
	const letters = [...text];
	const places: number[] = [];
	let folded = '';
	for (const [at, letter] of letters.entries()) {
		const plain = foldLetters(letter);
		folded += plain;
		places.push(...new Array<number>(plain.length).fill(at));
	}
	const matched = new Array<boolean>(letters.length).fill(false);
	for (const word of wanted) {
		for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
			matched.fill(true, places[at], places[at + word.length - 1]! + 1);
	}
	const parts: MatchedPart[] = [];
	for (const [at, letter] of letters.entries()) {
		const last = parts.at(-1);
		if (last && last.matched === matched[at]) last.text += letter;
		else parts.push({ text: letter, matched: matched[at]! });
	}
	return parts;
}

function foldLetters(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}+/gu, '');
}
