import type { PronounForms } from './forms.ts';

/** Small words and endings of grammar. */
export interface GrammarWords {
	pronouns: PronounForms[];
	/** Subjects that are nobody in particular: "nobody", "there". */
	nobodies: string;
	/** Words that negate a verb, and forms with one in them: "not", "didn't". */
	negations: string;
	/** Words after which a negation does not negate: "not only". */
	notOnly: string;
	/** Where a noun behind them has another case: the nominatives of numerals, «два (врача)». */
	numerals?: string;
	/** Words that begin a noun phrase: articles, possessives. */
	determiners: string;
	/** Articles that stand before the name of a body and never before that of a person: "the". */
	definiteArticles?: string;
	/** Articles by which a noun right behind the verb is known for its subject: "der". */
	subjectArticles?: string;
	/** Endings of nouns for what is done in a form that looks like an adjective's: «слушаний». */
	doingEndings?: string;
	/** Words that count the speakers of a crowd without naming anybody: "a second (wrote)". */
	ordinals?: string;
	/** Words that make a noun mean somebody new: "a". */
	indefinites: string;
	prepositions: string;
	/** Prepositions that join a noun to the body it belongs to: "of". */
	genitives: string;
	/** Prepositions between a document and its author: "(a report) by". */
	authors?: string;
	/** Participles between a document and its author: "(a letter) sent (by)". */
	issued?: string;
	/** Prepositions before somebody for whom another one speaks: "(a spokesman) for". */
	clients?: string;
	/** Where past forms may be passive: prepositions before whoever does it, "by". */
	agents?: string;
	/** Words that join nouns as well as clauses: "and". */
	conjunctions: string;
	/** Words that open a subordinate or relative clause. */
	clauseOpeners: string;
	/** Those of them that open a clause before the main one: "while". */
	subordinators: string;
	/** Relative pronouns for persons: "who". */
	relatives: string;
	/** Words that open an infinitive: "to". */
	infinitives: string;
	/** Endings of infinitives, where no word opens them. */
	infinitiveEndings?: string;
	/** Auxiliaries, adverbs and particles that stand between a subject and its verb. */
	betweenSubjectAndVerb: string;
	/** Words that tell when: "day", "previous". */
	times: string;
	/** Endings of adverbs that can stand between a subject and its verb. */
	adverbEndings: string;
	/** Endings of adjectives that can stand before a role in the subject. */
	adjectiveEndings: string;
	/** Endings of all case forms of adjectives. */
	adjectiveForms: string;
	/** Endings of adjectives and what they are in the nominative, the longer first: [from, to]. */
	adjectiveNominatives: [string, string][];
}
