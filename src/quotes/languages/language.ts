import type { Gender, Paradigm } from './forms.ts';
import type { GrammarWords } from './grammar-words.ts';
import type { StatementWords } from './statement-words.ts';
import type { VerbWords } from './verb-words.ts';

/**
 * All that the mechanism knows of a language. The words of word lists (../../base/word-list.ts) are in
 * lower case, with "ё" as "е" and straight apostrophes; a phrase of several words is joined with "_".
 * An acronym that is a word of grammar in lower case stands in capitals: "US".
 */

/** By what a language is recognised. */
export interface LanguageSigns {
	/** BCP 47 primary tag. */
	code: string;
	script: 'latin' | 'cyrillic';
}

/** Nouns for those who speak: roles, bodies, documents, and what stands around them. */
export interface PersonWords {
	/** Titles before a name that are no role by themselves: "Mr". */
	honorifics: { m: string; f: string; any: string };
	/** Nouns that name persons by what they do: "minister". */
	roles: string;
	/** Forms of other words that are those of roles as well: «(о) политике». */
	noRoles?: string;
	/** Endings of such nouns. */
	roleEndings: string;
	/** Endings of nouns for women. */
	feminineRoles?: string;
	/** Short names of bodies, and how a word begins that only their full names have: «мид:иностранн». */
	shortNames?: string;
	/** Short names of countries, and the first four letters of their full names: «рф:росс». */
	shortPlaces?: string;
	/** Nouns for the head of an organisation: each may stand for another. */
	leaders?: string;
	/** Adjectives and nouns that stand before a role as part of it: "former". */
	rolePrefixes: string;
	/** Words that make another office of the noun behind them: "prime (minister)". */
	ranks?: string;
	/** Nouns before a role that have the ending of a verb: "sports (reporter)". */
	roleModifiers: string;
	/** Words between such a verb and the role: "(served) as". */
	roleLinks: string;
	/** Offices by several names, each in one string: names of the same office, in lower case. */
	offices?: string[];
	/** Nouns of organisations that can speak: "ministry". */
	organisations: string;
	/**
	 * Nouns that stand for an organisation named before ("the bank"), each with what its name must have: a noun,
	 * the beginning of a word ("мин*"), or "MEDIA" for an outlet.
	 */
	bodySorts?: [nouns: string, names: string][];
	/** Nouns that end the name of a body, and alone are none: "(Harbour) Games". */
	bodyEnds?: string;
	/** Nouns of documents that can say something: "report". */
	documents: string;
	/** Nouns that can stand for any document: "document". */
	anyPapers?: string;
	/** Nouns of things with writing, pictures or numbers, which nobody quotes: "sign". */
	things?: string;
	/** Nouns for those who are not named: "source". */
	unnamed: string;
	/** Nouns that end compounds of the same class: "minister" in "Innenminister". */
	compoundHeads?: string;
	/** Declension of roles, organisations, documents and unnamed nouns. */
	nounParadigms: Paradigm[];
	/** Prepositions between a name and the place or body that somebody belongs to: "X of Iowa". */
	affiliations: string;
	/** Prepositions between somebody unnamed and the place where they work: «источник в мэрии». */
	whereabouts?: string;
	/**
	 * How an organisation is named that speaks by a verb without a subject, as the place where it was said: «в
	 * мэрии (сообщили)».
	 */
	seats?: {
		/** Prepositions before the organisation: «в». */
		prepositions: string;
		/** Endings of the case in which nouns follow. */
		endings?: string;
		/** The endings of adjectives before the organisation, and what they are in the nominative of its gender. */
		adjectives?: Record<Gender, [string, string][]>;
		/** Nouns that tell when, where or how, never who: «(в) ответе». */
		none?: string;
		/** «там», for an organisation named before; a language that has it has verbs of saying without a subject. */
		there?: string;
	};
	/** Endings of nouns that are no subject: «(сообщил) «Вестнику»». */
	obliqueEndings?: string;
	/** Endings of the genitive plural behind the whole nominative singular: «застройщик-ов». */
	genitivePlurals?: string;
	/** Endings of names that are plural: «(сообщили) «Ведомости»». */
	pluralEndings?: string;
	/** Endings that look like one of them, but are not: "campus". */
	singularEndings?: string;
	/** Prepositions inside a title before a name: «постоянный представитель при ООН X». */
	titlePrepositions: string;
	/** Outlets that are told things: "Izvestia". */
	media: string;
	/** Forms of their names that are no subject: «Известиям». */
	mediaCases?: string;
	/** Nouns of the occasions at which somebody speaks: "interview". */
	occasions: string;
	/** Nouns that announce a title or a name in marks: "film". */
	titleHeads: string;
	/** Nouns after an article that are in apposition to a clause, never to a person: "a day (later)". */
	impersonals: string;
}

/** Names of persons and places. */
export interface NameWords {
	firstNames: { m: string; f: string };
	/** Declension of first names; a form that can be a subject is the nominative. */
	firstNameForms: Paradigm[];
	/** Stems of first names that change in other case forms: "stem:name". */
	changingNames: string;
	/**
	 * What the endings of other words of names tell: [endings, readings parted by commas]. A reading is a
	 * gender ("f": the nominative), with "=" where other cases look the same, with "-" and an ending where
	 * the nominative has that ending instead. None where names have no cases.
	 */
	nameForms: [string, string][];
	/** Endings of surnames that tell the gender. */
	surnames: { m: string; f: string };
	/** Endings of first names of women that keep their form in all cases: «Айгуль», «Николь». */
	keptNames?: string;
	/** Endings of patronymics. */
	patronymics?: string;
	/** Particles inside names: "van". */
	nameParticles: string;
	/** Words that are capitalised without being names: months, days, nationalities. */
	notNames: string;
	/** Nouns before the name of a place: «(в) провинции». */
	placeHeads?: string;
	/** Names of places: as speakers they stand for a government. */
	places: string;
	/** Endings cut off to compare names across their case forms. */
	nameEndings: string;
	/** Spellings that count as the same letter in names: [from, to]. */
	spelling: [string, string][];
}

/** By what interviews are known, and who asks in them. */
export interface InterviewWords {
	/** Before a question: "Q", "reporter". */
	askers: string;
	/** Before an answer of whoever is interviewed: "A". */
	answerers: string;
	/** Imperatives that ask without a question mark: "tell". */
	requests: string;
	/** Words of an introduction that tell that an interview follows: "interview", "spoke". */
	conversations: string;
	/** Nouns for those who interview: a name beside them is not the interviewee's. */
	interviewers: string;
	/** All forms of "I" and "we". */
	firstPerson: string;
	/** All forms of "you". */
	secondPerson: string;
}

export interface Language
	extends LanguageSigns,
		VerbWords,
		StatementWords,
		GrammarWords,
		PersonWords,
		NameWords,
		InterviewWords {
	/** Every noun has a capital letter: a capital alone tells no name. */
	nounsHaveCapitals: boolean;
	/**
	 * What words in marks inside a reported statement are: a part of it, or quotations of their own, as
	 * where the mood of the verb marks the report and only the marks are literal.
	 */
	quotedWords: 'part' | 'quotation';
	/**
	 * The finite verb of a main clause stands second: where something else than the subject comes first,
	 * the subject follows the verb.
	 */
	verbSecond?: boolean;
	/** Whether the last noun of a row ("campaign manager") or the first is its head. */
	headNoun: 'last' | 'first';
	/** A comma may stand between the cue and a statement without "that". */
	commaBeforeStatement: boolean;
	/** A full stop makes a number an ordinal: "am 3. Juni". */
	ordinalStops?: boolean;
	/** Words after whose full stop a sentence goes on. */
	abbreviations: string;
}
