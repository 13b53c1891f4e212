/**
 * What finding quotations yields: plain data over a text. All offsets are UTF-16 code units into that
 * text; spans are without quotation marks and without the dash of speech. Paragraphs are separated by
 * newlines and no span crosses one.
 */

/** direct: the whole statement stands in marks (or after a dash); mixed: some words do; indirect: reported, none do. */
export const QUOTE_KINDS = ['direct', 'mixed', 'indirect'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

export type SpeakerType = 'person' | 'organisation' | 'document' | 'unnamed';

/** A stretch of the text that names or means a speaker: name, surname, title, pronoun. */
export interface Mention {
	start: number;
	end: number;
	text: string;
}

/** The words that say that somebody speaks ("said", "according to", «по словам»). */
export interface Cue {
	start: number;
	end: number;
	text: string;
}

/** The author's words that lead from the speaker to what is reported: "ruled out", "called for", «призвал к». */
export interface Introduction {
	/** From the first of these words to the last; a speaker who is named between them is left out of `text`. */
	start: number;
	end: number;
	text: string;
	/**
	 * What is reported is not true by itself: it is no clause, or something that was refused, feared, asked
	 * or called for. Whoever shows it shows these words before it.
	 */
	needed: boolean;
}

export interface Quote {
	/** "q1", "q2", … in order of the text. */
	id: string;
	kind: QuoteKind;
	text: string;
	start: number;
	end: number;
	/** Pieces of one speech (split by "he said", or over several paragraphs) share this. */
	group: string;
	/** The stretches in marks inside a mixed quote. */
	parts?: { start: number; end: number }[];
	cue: Cue | null;
	/** Only of mixed and indirect quotes whose cue stands before them. */
	introduction?: Introduction;
	/** The speaker's id, or null: nothing rather than a guess. */
	speaker: string | null;
	/** The mention that the attribution rests on. */
	mention: Mention | null;
	/** Name of the rule that attributed it, for `inspect`. */
	rule: string;
}

export interface Speaker {
	/** "s1", "s2", … in order of appearance as a speaker. */
	id: string;
	/** The fullest form of the name in the article, in the nominative; for the unnamed their description. */
	name: string;
	/** What the article says of the speaker: "founder of the Delta institute". "" when it says nothing. */
	role: string;
	type: SpeakerType;
	mentions: Mention[];
	/** Ids of the quotes, in order. */
	quotes: string[];
	/** Share of the quoted letters (direct and mixed) of the article, 0–1. */
	share: number;
}

export interface Outline {
	speakers: Speaker[];
	quotes: Quote[];
	/**
	 * BCP 47 primary tag of the text's language where we do not know it, "und" where it could not be told:
	 * then the quotes are only the passages in marks, and nobody speaks them.
	 */
	unknownLanguage?: string;
	/** Nobody looked for quotes: what finds them did not come, or broke. */
	failed?: true;
}

/** How the page sets a stretch of the text apart: what tells questions from answers where no sign does. */
export interface LayoutMark {
	kind: 'heading' | 'strong' | 'break';
	start: number;
	end: number;
}

/** What else is known of the article and helps to name its speakers. */
export interface OutlineContext {
	title?: string;
	/** Captions of the article's photos: they often give full name and role. */
	captions?: string[];
	/** In order of the text. */
	layout?: LayoutMark[];
}

export interface OutlineOptions {
	/** BCP 47 primary tag; found from the text's own letters and words when empty. */
	language?: string;
	context?: OutlineContext;
}
