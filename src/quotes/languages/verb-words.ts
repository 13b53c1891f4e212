import type { Ending, Frame, Gender } from './forms.ts';

/** Verbs of one frame. */
export interface VerbGroup {
	frame: Frame;
	/** Forms; those that end with a mark of `verbEndings` are stems and take its endings: "warn*". */
	words: string;
}

/** Verbs: those of telling with their frames, and all by which a verb is known. */
export interface VerbWords {
	verbs: VerbGroup[];
	/** Verbs that say something together with other words, before "that": «пришел_к_выводу». */
	verbPhrases?: { gender?: Gender; plural?: boolean; words: string }[];
	/** Conjugations by the mark of their stems. */
	verbEndings: Record<string, Ending[]>;
	/** Endings of the forms in the plural that are listed as they stand: «говорят». */
	pluralVerbs?: string;
	/** Endings by which an unknown word after a quotation is taken for a verb of saying. */
	verbShapes: string;
	/** Endings of verb forms that may as well be nouns: "claims". */
	nounlikeEndings: string;
	/** Endings that surely are those of finite verbs and verbal adverbs. */
	finiteEndings: string;
	/** Endings by which an unknown word in an apposition is taken for a verb: the words are its subject. */
	pastEndings: string;
	/** Endings of participles that end a statement when they follow a comma. */
	participleEndings: string;
	/** Endings, in the nominative, of participles that describe the noun before their comma: «изучающий». */
	describingEndings?: string;
	/** Verbs, without those of speech, that end an apposition: "put", "will". */
	finiteVerbs: string;
	/** Finite auxiliaries, by which a clause is told from an apposition; none where verbs end clauses clearly. */
	auxiliaries: string;
	/** Forms of "be" that make a verb passive. */
	copulas: string;
	/** Finite forms of the mood that marks a sentence as reported: "sei". */
	reportedMood?: string;
	/** Verbs that tell an occupation in a relative clause: "(who) runs a shop". */
	occupations: string;
	/** Participles that go on with a noun phrase: "(a broker) based (in Tampa)". */
	postModifiers: string;
}
