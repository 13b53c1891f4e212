import type { Frame, Gender, PronounForms } from '../languages/forms.ts';

export interface Agreement {
	gender?: Gender | undefined;
	plural?: boolean | undefined;
}

export interface VerbEntry extends Agreement {
	frames: ReadonlySet<Frame>;
}

export interface NounEntry extends Agreement {
	lemma: string;
	/** This form can be the subject of a sentence. */
	subject: boolean;
}

/** All that the lexicon knows of one word form. */
export interface WordEntry {
	verb?: VerbEntry;
	role?: NounEntry;
	organisation?: NounEntry;
	document?: NounEntry;
	unnamed?: NounEntry;
	pronoun?: PronounForms;
	honorific?: Gender | 'any';
	between?: true;
	complementiser?: true;
	clauseOpener?: true;
	preposition?: true;
	determiner?: true;
	rolePrefix?: true;
	media?: true;
	mediaCase?: true;
	seat?: true;
	noSeat?: true;
	occasion?: true;
	infinitive?: true;
	auxiliary?: true;
	time?: true;
	questionWord?: true;
	contrast?: true;
	copula?: true;
	indefinite?: true;
	nobody?: true;
	negation?: true;
	notOnly?: true;
	numeral?: true;
	ordinal?: true;
	bodyEnd?: true;
	conditional?: true;
	hypothetical?: true;
	refusal?: true;
	agent?: true;
	author?: true;
	issued?: true;
	anyPaper?: true;
	client?: true;
	genitive?: true;
	conjunction?: true;
	titleHead?: true;
	particle?: true;
	notName?: true;
	place?: true;
	placeHead?: true;
	affiliation?: true;
	rank?: true;
	roleModifier?: true;
	finite?: true;
	postModifier?: true;
	titlePreposition?: true;
	relative?: true;
	occupation?: true;
	roleLink?: true;
	impersonal?: true;
	subjectArticle?: true;
	whereabouts?: true;
	reportedMood?: true;
	aside?: true;
	subordinator?: true;
	thingSource?: true;
	thing?: true;
	aim?: true;
	subjectMatter?: true;
	definiteArticle?: true;
	asker?: true;
	asWord?: true;
	correlative?: true;
	answerer?: true;
	request?: true;
	conversation?: true;
	interviewer?: true;
	firstPerson?: true;
	secondPerson?: true;
}

export type NounClass = 'role' | 'organisation' | 'document' | 'unnamed';

/** The fields that say only that a word is in a list. */
export type Flag = {
	[K in keyof WordEntry]-?: true extends WordEntry[K] ? K : never;
}[keyof WordEntry];

/** What is known of a word that no list has. */
export const NOTHING: WordEntry = {};

/** A word of grammar: it begins or joins phrases and is part of no name. */
export function isGrammatical(entry: WordEntry): boolean {
	return Boolean(
		entry.preposition ||
			entry.determiner ||
			entry.clauseOpener ||
			entry.complementiser ||
			entry.questionWord ||
			entry.pronoun ||
			entry.firstPerson ||
			entry.secondPerson ||
			entry.between,
	);
}
