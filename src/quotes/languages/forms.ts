/** What the forms of words and the frames of verbs are called, in every language. */

export type Gender = 'm' | 'f' | 'n';

export interface Ending {
	/** What is appended to the stem. */
	suffix: string;
	gender?: Gender;
	plural?: boolean;
	/** The form can be the subject of a sentence. */
	subject?: boolean;
}

/** A declension or conjugation: words that end with `of` trade it for each of the endings. */
export interface Paradigm {
	of: string;
	endings: Ending[];
	/** The ending of the nominative plural, where it is that of a form in the singular as well. */
	plural?: string;
}

export interface PronounForms {
	words: string;
	gender?: Gender;
	plural?: boolean;
	subject?: boolean;
	/** Means who speaks in the first person or anybody: never a third person of the article. */
	open?: boolean;
}

/** The frames in which a cue stands. */
export type Frame =
	/** An adjective, which says something behind "is" only: "sure". */
	| 'state'
	/** Introduces speech and statements: "said". */
	| 'speech'
	/** Introduces quotations only: "smiled". */
	| 'quoting'
	/** Introduces opinions; counts as a cue where a clause or a quotation depends on it: "believes". */
	| 'opinion'
	/** Takes what is said as an object: "called it", "accused him of". */
	| 'object'
	/** Somebody else's words are passed on; the subject is the relay: "quotes". */
	| 'relay'
	/** The noun phrase that follows is told something, it does not speak: "told". */
	| 'address'
	/** Cues only between a pause and the one who speaks: '„…“, so X'. */
	| 'beside'
	/** Denies, doubts or rules out what follows: a statement only where the verb itself is negated: "denied". */
	| 'denial'
	/** Takes things as well as clauses: a statement only where a clause follows: "added". */
	| 'thing'
	/** What follows is hoped for, feared or called for, not said to be so: "hopes". */
	| 'wish'
	/** Nobody is the subject; the text in which the words stand is their source: "heißt es in". */
	| 'text';
