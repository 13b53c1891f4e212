/**
 * Words a minute, by language, read aloud by young adults (silent reading is a little quicker, so that the
 * time shown is on the safe side): Trauzettel-Klosinski & Dietz, "Standardized Assessment of
 * Reading Performance: The New International Reading Speed Texts IReST", IOVS 2012;53:5452–5461, table 1
 * (means). Chinese and Japanese set no spaces: their figures are characters a minute.
 */
const WORDS_A_MINUTE: Record<string, number> = {
	ar: 138,
	de: 179,
	en: 228,
	es: 218,
	fi: 161,
	fr: 195,
	he: 187,
	it: 188,
	nl: 202,
	pl: 166,
	pt: 181,
	ru: 184,
	sl: 180,
	sv: 199,
	tr: 166,
};
const CHARACTERS_A_MINUTE: Record<string, number> = { zh: 255, ja: 357 };
/** The mean over the seventeen languages of the same study. */
const USUAL = 184;

/** Minutes that the text takes, never below 1. `language` is a BCP 47 primary tag, "" when unknown. */
export function readingMinutes(text: string, language: string): number {
	const characters = CHARACTERS_A_MINUTE[language];
	const minutes = characters
		? (text.match(/\p{L}/gu)?.length ?? 0) / characters
		: countWords(text) / (WORDS_A_MINUTE[language] ?? USUAL);
	return Math.max(1, Math.round(minutes));
}

/** Runs of letters or digits with whatever clings to them: what the study counts, at linear cost. */
function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
