import type { Frame, Gender, Language, PronounForms } from '../languages/language.ts';
import { compileLexicon, NOTHING } from './compile-lexicon.ts';
import type { Token } from './tokens.ts';

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
	conditional?: true;
	hypothetical?: true;
	refusal?: true;
	agent?: true;
	genitive?: true;
	conjunction?: true;
	titleHead?: true;
	particle?: true;
	notName?: true;
	place?: true;
	affiliation?: true;
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
	subjectMatter?: true;
	definiteArticle?: true;
}

export type NounClass = 'role' | 'organisation' | 'document' | 'unnamed';

export interface FirstName {
	gender: Gender;
	/** Names that are one in `nameKey`: "Dmitry", "Dmitri"; «Арсен», «Арсений». */
	spellings: string[];
}

/** A phrase of the lexicon: its words, by its first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface Lexicon {
	language: Language;
	entries: ReadonlyMap<string, WordEntry>;
	/** What a compound means by its last part: "Innenminister". */
	compound(lower: string): WordEntry;
	abbreviations: ReadonlySet<string>;
	sourceBefore: Phrases;
	sourceAfter: Phrases;
	backReferences: Phrases;
	connectives: Phrases;
	/** Names of one office in each row. */
	offices: readonly (readonly string[])[];
	/** A verb form that may as well be a noun, by its ending. */
	nounlike(lower: string): boolean;
	ownBefore: Phrases;
	ownAfter: ReadonlySet<string>;
	/** First names by `nameKey`. */
	firstNames: ReadonlyMap<string, FirstName>;
	/** The gender that the ending of a surname tells. */
	surnameGender(lower: string): Gender | undefined;
	/** An unknown word that may be a verb of saying, by its ending. */
	verbShaped(lower: string): boolean;
	/** An unknown word that may say what somebody is, by its ending. */
	roleShaped(lower: string): boolean;
	/** An unknown word that may be an adjective before a noun, by its ending. */
	adjectival(lower: string): boolean;
	/** A participle that ends a statement, by its ending. */
	participle(lower: string): boolean;
	/** An unknown word that is a finite verb, by its ending. */
	finite(lower: string): boolean;
	/** Any case form of an adjective, by its ending. */
	adjectiveForm(lower: string): boolean;
	/** An unknown word that may be a verb in the past, by its ending. */
	past(lower: string): boolean;
	/** A word that is an infinitive, by its ending. */
	infinitive(lower: string): boolean;
	/** A patronymic, by its ending. */
	patronymic(lower: string): boolean;
	/** A word that may stand between subject and verb, by its ending: "bluntly". */
	adverbial(lower: string): boolean;
	/** A noun in the case that follows the prepositions of `seats`, by its ending. */
	seated(lower: string): boolean;
	/** A noun that is no subject, by its ending. */
	oblique(lower: string): boolean;
	/** A name that may be plural, by its ending. */
	pluralName(lower: string): boolean;
	/** What stays the same of a name's word across case forms and spellings. */
	nameKey(lower: string): string;
}

export function entryOf(lexicon: Lexicon, lower: string): WordEntry {
	const entry = lexicon.entries.get(lower);
	if (entry) return entry;
	const hyphen = lower.lastIndexOf('-');
	const joined = hyphen > 0 ? compoundEntry(lexicon, lower, hyphen) : NOTHING;
	return joined === NOTHING ? lexicon.compound(lower) : joined;
}

/** "ex-premier", «врач-инфекционист»: a compound is a role when one of its parts is. */
function compoundEntry({ entries }: Lexicon, lower: string, hyphen: number): WordEntry {
	const role =
		entries.get(lower.slice(hyphen + 1))?.role ?? entries.get(lower.slice(0, hyphen))?.role;
	return role ? { role } : NOTHING;
}

/** A word of grammar: it begins or joins phrases and is part of no name. */
export function isGrammatical(entry: WordEntry): boolean {
	return Boolean(
		entry.preposition ||
			entry.determiner ||
			entry.clauseOpener ||
			entry.complementiser ||
			entry.questionWord ||
			entry.pronoun ||
			entry.between,
	);
}

export function isFirstName(lexicon: Lexicon, token: Token): boolean {
	if (!token.capital || entryOf(lexicon, token.lower).role) return false;
	return lexicon.firstNames.has(lexicon.nameKey(token.lower));
}

/** The first name, in its basic form, that a word is a form of: of several the one it goes along with longest. */
export function baseForm({ spellings }: FirstName, lower: string): string {
	let base = spellings[0]!;
	for (const name of spellings) {
		if (name === lower) return name;
		if (sharedStart(name, lower) > sharedStart(base, lower)) base = name;
	}
	return base;
}

function sharedStart(one: string, other: string): number {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return length;
}

const compiled = new Map<string, Lexicon>();

/** The lexicon of a language, compiled on first use. */
export function lexiconOf(language: Language): Lexicon {
	let lexicon = compiled.get(language.code);
	if (!lexicon) {
		lexicon = compileLexicon(language);
		compiled.set(language.code, lexicon);
	}
	return lexicon;
}
