export type TokenKind = 'word' | 'number' | 'possessive' | 'mark' | 'dash' | 'point' | 'other';

export interface Token {
	kind: TokenKind;
	start: number;
	end: number;
	text: string;
	/**
	 * What lexicons are asked with: lower case, "ё" as "е", typographic apostrophes straight; an acronym
	 * that would be a word of grammar ("US") keeps its capitals.
	 */
	lower: string;
	/** A word that begins with a capital letter. */
	capital: boolean;
	/** White space (or the paragraph's edge) stands before. */
	spaced: boolean;
	/** Number of the sentence inside the paragraph. */
	sentence: number;
	/** Part of somebody's name there, be it a title elsewhere: "Stephen King". */
	inName?: true;
}
