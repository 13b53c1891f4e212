import { wordsOf } from '../../base/word-list.ts';
import type { Frame, Gender } from '../languages/forms.ts';
import type { CompiledLanguage, EndingKind, PhraseKind } from './compiled-language.ts';
import { compoundReader, hyphenated } from './compounds.ts';
import { firstNamesOf, type NameForm, nameFormsOf } from './name-forms.ts';
import { nameKeyMaker } from './name-key.ts';
import { remembered } from './remembered.ts';
import type { Token } from './token.ts';
import { NOTHING, type VerbEntry, type WordEntry } from './word-entry.ts';
import { formReader } from './word-forms.ts';

/** Phrases: their words, by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface Lexicon extends Readonly<Record<PhraseKind, Phrases>> {
	language: CompiledLanguage;
	/** What is known of a word; of a compound, by its parts. */
	entry(lower: string): WordEntry;
	/** Whether the lists themselves have a word. */
	lists(lower: string): boolean;
	abbreviations: ReadonlySet<string>;
	/** Verbs that say something together with other words, by gender and number. */
	verbPhrases: readonly { verb: VerbEntry; phrases: Phrases }[];
	/** Rows of names for the same office. */
	offices: readonly (readonly string[])[];
	/** The nouns of «по его словам». */
	ownAfter: ReadonlySet<string>;
	/** Nouns for the head of an organisation. */
	leaders: ReadonlySet<string>;
	shortNames: ReadonlyMap<string, string>;
	/** Short names of countries and how their full names begin. */
	shortPlaces: ReadonlyMap<string, string>;
	/** What a word is as a first name; nothing when it is none. */
	firstName(lower: string): readonly NameForm[];
	/** What a word of a name may be by its ending; nothing where names have no cases. */
	nameForms(lower: string): readonly NameForm[];
	/** The nominative plural of a noun; undefined where no declension of the language has one. */
	pluralOf(lemma: string): string | undefined;
	/** That of a noun that no list has, by the ending of its genitive: «пайщиков». */
	pluralOfGenitive(lower: string): string | undefined;
	/** What stays the same of a name's word across case forms and spellings. */
	nameKey(lower: string): string;
	/** The gender that the ending of a surname tells. */
	surnameGender(lower: string): Gender | undefined;
	/** An unknown word that may be a verb of saying, by its ending. */
	verbShaped(lower: string): boolean;
	/** A verb form that may as well be a noun, by its ending. */
	nounlike(lower: string): boolean;
	/** An unknown word that is a finite verb, by its ending. */
	finite(lower: string): boolean;
	/** An unknown word that may be a verb in the past, by its ending. */
	past(lower: string): boolean;
	/** A word that is an infinitive, by its ending. */
	infinitive(lower: string): boolean;
	/** A participle in the nominative that describes the noun before its comma, by its ending. */
	describing(lower: string): boolean;
	/** A noun for what is done, in a form like an adjective's: «слушаний». */
	doings(lower: string): boolean;
	/** A participle that ends a statement, by its ending. */
	participle(lower: string): boolean;
	/** A word that may stand between subject and verb, by its ending: "bluntly". */
	adverbial(lower: string): boolean;
	/** A noun in the case that follows the prepositions of `seats`, by its ending. */
	seated(lower: string): boolean;
	/** A noun that is no subject, by its ending. */
	oblique(lower: string): boolean;
	/** A name that may be plural, by its ending. */
	pluralName(lower: string): boolean;
	/** An unknown word that may be an adjective before a noun, by its ending. */
	adjectival(lower: string): boolean;
	/** Any case form of an adjective, by its ending. */
	adjectiveForm(lower: string): boolean;
	/** An unknown word that may say what somebody is, by its ending. */
	roleShaped(lower: string): boolean;
	/** A patronymic, by its ending. */
	patronymic(lower: string): boolean;
	/** A woman's first name that may keep its form in all cases, by its ending. */
	keptName(lower: string): boolean;
	/** A noun for a woman, by its ending. */
	feminine(lower: string): boolean;
}

/** What is known of a word in lower case; an empty entry for unknown words. */
export function entryOf(lexicon: Lexicon, lower: string): WordEntry {
	return lexicon.entry(lower);
}

/** Whether a word with a capital is a first name, and no title as well ("Dean"). */
export function isFirstName(lexicon: Lexicon, token: Token): boolean {
	if (!token.capital || entryOf(lexicon, token.lower).role) return false;
	return lexicon.firstName(token.lower).length > 0;
}

/** Whether a word is a first name that can only be a nominative. */
export function isNominativeName(lexicon: Lexicon, token: Token | undefined): boolean {
	const forms = lexicon.firstName(token?.lower ?? '');
	return forms.length > 0 && forms.every(({ nominative }) => nominative);
}

/** Whether a word is an adverb, by its ending; with a capital letter it is a name: "Kelly". */
export function isAdverbial(lexicon: Lexicon, { lower, capital }: Token): boolean {
	return !capital && lexicon.adverbial(lower);
}

const loaded = new WeakMap<CompiledLanguage, Lexicon>();

/** The lexicon of a language, made on first use. */
export function lexiconOf(language: CompiledLanguage): Lexicon {
	let lexicon = loaded.get(language);
	if (!lexicon) {
		lexicon = makeLexicon(language);
		loaded.set(language, lexicon);
	}
	return lexicon;
}

function makeLexicon(language: CompiledLanguage): Lexicon {
	const listed = formReader(language);
	const compound = compoundReader(language, listed);
	const entry = (lower: string): WordEntry => {
		const known = listed(lower);
		if (known) return known;
		const joined = hyphenated(lower, listed);
		return joined === NOTHING ? compound(lower) : joined;
	};
	const endsIn = (kind: EndingKind) => endingTest(language.endings[kind]);
	const phrases = (kind: PhraseKind) => phrasesOf(language.phrases[kind]);
	const feminine = endsIn('feminineSurname');
	const masculine = endsIn('masculineSurname');
	const plural = endsIn('pluralName');
	const singular = endsIn('singularName');
	return {
		language,
		entry: remembered(entry),
		lists: (lower) => listed(lower) !== undefined,
		abbreviations: new Set(wordsOf(language.abbreviations)),
		offices: language.offices,
		sourceBefore: phrases('sourceBefore'),
		references: phrases('references'),
		sourceAfter: phrases('sourceAfter'),
		ownBefore: phrases('ownBefore'),
		verbPhrases: language.verbPhrases.map(({ words, ...number }) => ({
			verb: { frames: new Set<Frame>(['speech']), ...number },
			phrases: phrasesOf(words),
		})),
		ownAfter: new Set(wordsOf(language.ownAfter)),
		leaders: new Set(wordsOf(language.leaders)),
		shortNames: pairsOf(language.shortNames),
		shortPlaces: pairsOf(language.shortPlaces),
		backReferences: phrases('backReferences'),
		connectives: phrases('connectives'),
		firstName: firstNamesOf(language),
		nameForms: nameFormsOf(language),
		pluralOf: (lemma) => pluralOf(lemma, language.nounParadigms),
		pluralOfGenitive: (lower) => {
			const ending = language.endings.genitivePlural.find((one) => lower.endsWith(one));
			return ending && pluralOf(lower.slice(0, -ending.length), language.nounParadigms);
		},
		nameKey: nameKeyMaker(language.nameEndings, language.spelling),
		surnameGender: (lower) => {
			if (feminine(lower)) return 'f';
			return masculine(lower) ? 'm' : undefined;
		},
		verbShaped: endsIn('verbShaped'),
		nounlike: endsIn('nounlike'),
		finite: endsIn('finite'),
		past: endsIn('past'),
		infinitive: endsIn('infinitive'),
		participle: endsIn('participle'),
		describing: endsIn('describing'),
		doings: endsIn('doings'),
		adverbial: endsIn('adverbial'),
		seated: endsIn('seated'),
		oblique: endsIn('oblique'),
		pluralName: (lower) => plural(lower) && !singular(lower),
		adjectival: endsIn('adjectival'),
		adjectiveForm: endsIn('adjectiveForm'),
		roleShaped: endsIn('roleShaped'),
		patronymic: endsIn('patronymic'),
		keptName: endsIn('keptName'),
		feminine: endsIn('feminine'),
	};
}

/** «эксперт» is «эксперты», «медик» is «медики»: of two endings the letter before them takes one. */
function pluralOf(lemma: string, paradigms: CompiledLanguage['nounParadigms']): string | undefined {
	const paradigm = paradigms.find(({ of }) => lemma.endsWith(of));
	if (!paradigm) return undefined;
	const stem = lemma.slice(0, lemma.length - paradigm.of.length);
	if (paradigm.plural !== undefined) return stem + paradigm.plural;
	const endings = paradigm.endings.filter(({ plural, subject }) => plural && subject);
	const soft = /[гкхжчшщ]$/.test(stem);
	const ending = endings.find(({ suffix }) => endings.length < 2 || (suffix === 'и') === soft);
	return ending && stem + ending.suffix;
}

function endingTest(endings: readonly string[]): (lower: string) => boolean {
	return (lower) => endings.some((ending) => lower.endsWith(ending));
}

function pairsOf(list: string): Map<string, string> {
	return new Map(wordsOf(list).map((pair) => pair.split(':') as [string, string]));
}

function phrasesOf(list: string): Phrases {
	const map = new Map<string, string[][]>();
	for (const phrase of wordsOf(list)) {
		const words = phrase.split('_');
		const known = map.get(words[0]!);
		if (known) known.push(words);
		else map.set(words[0]!, [words]);
	}
	return map;
}
