/** What a UTF-16 code unit is to the scanner. */
export enum Character {
	Unknown,
	Letter,
	/** A combining mark: belongs to the letter before it. */
	Accent,
	Digit,
	Space,
	QuoteMark,
	/** An apostrophe: a quotation mark that can also stand inside a word. */
	Apostrophe,
	Dash,
	Point,
	Other,
	/** A soft hyphen or a space without width: where a line may break, nothing that is read. */
	Invisible,
}

/** Where a line may break, and nothing that is read. */
export const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;

const CLASSES: [RegExp, Character][] = [
	[/[\p{L}_]/u, Character.Letter],
	[/\p{M}/u, Character.Accent],
	[/\p{N}/u, Character.Digit],
	[INVISIBLE, Character.Invisible],
	[/\s/u, Character.Space],
	[/['’`]/, Character.Apostrophe],
	[/[«»“”„‟"‘‚‹›]/, Character.QuoteMark],
	[/[-‐‑‒–—―−]/, Character.Dash],
	[/[.,;:!?…()[\]]/, Character.Point],
];

/** Classes of the code units seen so far. */
const known = new Uint8Array(0x10000);

/** The class of a code unit; halves of surrogate pairs are `Other`. */
export function characterOf(code: number): Character {
	const seen = known[code]!;
	if (seen !== Character.Unknown) return seen;
	const text = String.fromCharCode(code);
	const found = CLASSES.find(([pattern]) => pattern.test(text))?.[1] ?? Character.Other;
	known[code] = found;
	return found;
}
