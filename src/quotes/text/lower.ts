/** A word as it is looked up: in lower case, "ё" as "е", typographic apostrophes straight. */
export function lowerOf(word: string): string {
	return word.toLowerCase().replaceAll('ё', 'е').replace(/[’`]/g, "'");
}
