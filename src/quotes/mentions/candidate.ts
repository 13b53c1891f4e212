import type { Gender } from '../languages/forms.ts';
import type { NounClass } from '../text/word-entry.ts';
import type { NameReading } from './name-readings.ts';

/** A stretch of tokens that may name or mean a speaker. */
export interface Candidate {
	kind: 'name' | 'pronoun' | 'place' | NounClass;
	/** Tokens of the head: of a name its own words, of a noun phrase the noun (or row of nouns). */
	from: number;
	to: number;
	gender?: Gender | undefined;
	plural?: boolean | undefined;
	/** The form can be the subject of a sentence. */
	subject: boolean;
	/** The gender that a title before a name tells: "Mr". */
	honorific?: Gender;
	/** Of a name: the ways to read it. */
	readings?: readonly NameReading[];
	/** Means whoever speaks ("I", "we"), not a person of the article. */
	open?: boolean;
	/** A possessive follows ("Doyle's"): what comes after it is the head. */
	possessive: boolean;
}

export interface ParagraphMentions {
	/** Every name, also those inside longer noun phrases; none of a headline. */
	names: Candidate[];
	/** The candidate that covers a token. */
	at: (Candidate | undefined)[];
}

/** A run of so many words is longer than most names. */
export const LONG_RUN = 4;
