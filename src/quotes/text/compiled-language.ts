import type { Ending, Frame, Gender } from '../languages/forms.ts';
import type { Language } from '../languages/language.ts';
import type { Flag, NounClass } from './word-entry.ts';

/** The fields of a language that need no compiling. */
type AsWritten =
	| 'code'
	| 'script'
	| 'nounsHaveCapitals'
	| 'quotedWords'
	| 'verbSecond'
	| 'headNoun'
	| 'commaBeforeStatement'
	| 'ordinalStops'
	| 'pronouns'
	| 'nounParadigms'
	| 'adjectiveNominatives'
	| 'firstNameForms'
	| 'nameForms'
	| 'spelling';

/** Kinds of words that are told by their endings. */
export type EndingKind =
	| 'verbShaped'
	| 'nounlike'
	| 'finite'
	| 'past'
	| 'infinitive'
	| 'participle'
	| 'describing'
	| 'doings'
	| 'adverbial'
	| 'seated'
	| 'oblique'
	| 'pluralName'
	| 'singularName'
	| 'genitivePlural'
	| 'adjectival'
	| 'adjectiveForm'
	| 'roleShaped'
	| 'patronymic'
	| 'keptName'
	| 'feminine'
	| 'feminineSurname'
	| 'masculineSurname';

export type PhraseKind =
	| 'sourceBefore'
	| 'references'
	| 'sourceAfter'
	| 'ownBefore'
	| 'backReferences'
	| 'connectives';

/**
 * A language as it is loaded: plain data, made of the word lists when the extension is built. Each word
 * stands once, with all lists that it is in; what changes its ending stands as a stem, without its forms.
 * Words in one string are parted by single blanks.
 */
export interface CompiledLanguage extends Pick<Language, AsWritten> {
	/** The language has prepositions that name who did something ("by"), since its past forms may be passive. */
	hasAgents: boolean;
	/** «там», for an organisation named before; "" in languages where verbs of saying need a subject. See `seats`. */
	there: string;
	/** The language lists its auxiliaries: they tell a clause from an apposition. */
	hasAuxiliaries: boolean;
	/** Words that have one form. */
	words: readonly (readonly [flags: readonly Flag[], words: string])[];
	/** Conjugations by their marks, and those of the verbs that are listed form by form. */
	verbEndings: Readonly<Record<string, readonly Ending[]>>;
	/** Stems that take the endings of a mark. */
	verbs: readonly (readonly [frames: readonly Frame[], mark: string, stems: string])[];
	/** Stems that take the endings of a paradigm, by its number in `nounParadigms`. */
	nouns: readonly (readonly [
		classes: readonly (NounClass | 'place')[],
		paradigm: number,
		stems: string,
	])[];
	honorifics: Readonly<Record<'m' | 'f' | 'any', string>>;
	/** Nouns that end compounds of the same class: "-minister". */
	compoundHeads: string;
	firstNames: Readonly<Record<'m' | 'f', string>>;
	/** Stems of first names that change in other case forms: "stem:name". */
	changingNames: string;
	/** Endings cut off names to compare them, the longer first. */
	nameEndings: readonly string[];
	abbreviations: string;
	/** The nouns of «по его словам». */
	ownAfter: string;
	/** Nouns for the head of an organisation. */
	leaders: string;
	shortNames: string;
	shortPlaces: string;
	/** Nouns for an organisation named before ("the bank"), with words by which its name is recognised. */
	bodySorts: readonly (readonly [nouns: readonly string[], names: readonly string[]])[];
	/** Rows of names for the same office. */
	offices: readonly (readonly string[])[];
	endings: Readonly<Record<EndingKind, readonly string[]>>;
	verbPhrases: NonNullable<Language['verbPhrases']>;
	/** Forms of other words that look like those of roles. */
	noRoles: string;
	seatAdjectives: Readonly<Record<Gender, readonly (readonly [string, string])[]>> | undefined;
	/** Phrases; their words are joined with "_". */
	phrases: Readonly<Record<PhraseKind, string>>;
}
