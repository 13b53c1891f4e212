/** Marks by the language of the quotation (CLDR, main set); English where unknown. */
const MARKS: Record<string, readonly [string, string]> = {
	ar: ['”', '“'],
	be: ['«', '»'],
	de: ['„', '“'],
	el: ['«', '»'],
	es: ['«', '»'],
	fr: ['«\u00a0', '\u00a0»'],
	it: ['«', '»'],
	ja: ['「', '」'],
	pl: ['„', '”'],
	ru: ['«', '»'],
	uk: ['«', '»'],
};
const USUAL: readonly [string, string] = ['“', '”'];

/** The opening and the closing mark of a language, by its BCP 47 primary tag. */
export function marksOf(language: string): readonly [string, string] {
	return MARKS[language] ?? USUAL;
}

/** Any mark of quotation at the end of what stands before quoted words, and at the beginning of what follows. */
export const MARK_BEFORE = /["“”„«»‘’'‹›「『]+\s*$/u;
export const MARK_AFTER = /^\s*(?:["“”„«»‹›」』]+|['’‘](?!\p{L}))/u;
