import type { Ending, Frame, Gender, Paradigm, PronounForms } from './forms.ts';

/**
 * All that the mechanism knows of a language. The words of word lists (../../base/word-list.ts) are in
 * lower case, with "ё" as "е" and straight apostrophes; a phrase of several words is joined with "_".
 * An acronym that is a word of grammar in lower case stands in capitals: "US".
 */

export interface VerbGroup {
	frame: Frame;
	/** Forms; those that end with a mark of `verbEndings` are stems and take its endings: "warn*". */
	words: string;
}

/** By what a language is recognised. */
export interface LanguageSigns {
	/** BCP 47 primary tag. */
	code: string;
	script: 'latin' | 'cyrillic';
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

/** What stands around a statement: what joins it to its speaker, where it begins and where it ends. */
export interface StatementWords {
	/** Words that join a statement to its cue: "that". */
	complementisers: string;
	/** Words that open an indirect question. */
	questionWords: string;
	/** Prepositions between a cue and what is only talked about, unless it is a question: "about". */
	subjectMatters?: string;
	/** Prepositions between a cue and what is called for: "for". */
	aims?: string;
	/** Words before a comma by which "as" compares or tells when: «(после) того, как». */
	correlatives?: string;
	/** Where question words join clauses, the one that joins a cue to its statement: «(дом готов,) как». */
	asWords?: string;
	/** "according to": the speaker follows. */
	sourceBefore: string;
	/** Those of one word that introduce things as well: «согласно (плану)»; only who is known speaks behind them. */
	thingSources?: string;
	/** Those that follow the outlet that passes it on: "(Reuters writes) with reference to". */
	references?: string;
	/** "zufolge": the speaker stands before. */
	sourceAfter: string;
	/** «по его словам»: the first word(s), then a possessive, then one of the nouns. */
	ownWords: { before: string; after: string };
	/** Openings of a sentence that attribute the sentence before: «об этом». */
	backReferences: string;
	/** Openings that belong to the article, not to the statement: "at the same time". */
	connectives: string;
	/** Words that end a statement when they follow a comma: "while". */
	contrasts: string;
	/** Words that open a clause of what may never be said: "if". */
	conditionals: string;
	/** Auxiliaries of what may never be said: "would". */
	hypotheticals: string;
	/** Verbs and nouns before an infinitive that is not done: "refused (to say)". */
	refusals: string;
	/** Words behind a comma that open an aside of the article: "which", "a (view that few share)". */
	asides?: string;
}

/** Small words and endings of grammar. */
export interface GrammarWords {
	pronouns: PronounForms[];
	/** Subjects that are nobody in particular: "nobody", "there". */
	nobodies: string;
	/** Words that negate a verb, and forms with one in them: "not", "didn't". */
	negations: string;
	/** Words after which a negation does not negate: "not only". */
	notOnly: string;
	/** Words that begin a noun phrase: articles, possessives. */
	determiners: string;
	/** Articles that stand before the name of a body and never before that of a person: "the". */
	definiteArticles?: string;
	/** Articles by which a noun right behind the verb is known for its subject: "der". */
	subjectArticles?: string;
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
