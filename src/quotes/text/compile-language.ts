import { wordsOf } from '../../base/word-list.ts';
import type { Ending, Frame } from '../languages/forms.ts';
import type { Language } from '../languages/language.ts';
import type { CompiledLanguage, EndingKind, PhraseKind } from './compiled-language.ts';
import { fixedWords } from './fixed-words.ts';
import { Groups } from './groups.ts';
import type { NounClass } from './word-entry.ts';

/** Verbs that are listed form by form take no ending. */
const LISTED_FORMS: Readonly<Record<'form' | 'plural', Ending[]>> = {
	form: [{ suffix: '' }],
	plural: [{ suffix: '', plural: true }],
};

/**
 * Compiles the word lists of a language into the data that a tab loads.
 * @throws RangeError where no paradigm declines a listed noun
 */
export function compileLanguage(language: Language): CompiledLanguage {
	return {
		code: language.code,
		script: language.script,
		nounsHaveCapitals: language.nounsHaveCapitals,
		quotedWords: language.quotedWords,
		verbSecond: language.verbSecond ?? false,
		headNoun: language.headNoun,
		commaBeforeStatement: language.commaBeforeStatement,
		ordinalStops: language.ordinalStops ?? false,
		there: language.seats?.there ?? '',
		hasAgents: language.agents !== undefined,
		hasAuxiliaries: language.auxiliaries !== '',
		pronouns: language.pronouns.map((pronoun) => ({ ...pronoun, words: tidy(pronoun.words) })),
		honorifics: mapped(language.honorifics, tidy),
		words: fixedWords(language),
		verbEndings: { ...LISTED_FORMS, ...language.verbEndings },
		verbs: verbStems(language),
		nounParadigms: language.nounParadigms,
		nouns: nounStems(language),
		compoundHeads: tidy(language.compoundHeads),
		adjectiveNominatives: language.adjectiveNominatives,
		seatAdjectives: language.seats?.adjectives,
		verbPhrases: (language.verbPhrases ?? []).map((one) => ({ ...one, words: tidy(one.words) })),
		noRoles: tidy(language.noRoles),
		firstNameForms: language.firstNameForms,
		nameForms: language.nameForms,
		spelling: language.spelling,
		nameEndings: wordsOf(language.nameEndings).sort((a, b) => b.length - a.length),
		firstNames: mapped(language.firstNames, tidy),
		changingNames: tidy(language.changingNames),
		abbreviations: tidy(language.abbreviations),
		ownAfter: tidy(language.ownWords.after),
		leaders: tidy(language.leaders),
		shortNames: tidy(language.shortNames),
		shortPlaces: tidy(language.shortPlaces),
		bodySorts: (language.bodySorts ?? []).map(
			([nouns, names]) => [wordsOf(nouns), wordsOf(names)] as const,
		),
		offices: (language.offices ?? []).map((row) =>
			wordsOf(row).map((name) => name.replaceAll('_', ' ')),
		),
		endings: mapped(endingLists(language), (list) => wordsOf(list ?? '')),
		phrases: mapped(phraseLists(language), tidy),
	};
}

/** The words of a list on one line, without headings. */
function tidy(list: string | undefined): string {
	return wordsOf(list ?? '').join(' ');
}

function mapped<K extends string, T, U>(record: Readonly<Record<K, T>>, make: (one: T) => U) {
	return Object.fromEntries(
		Object.entries<T>(record).map(([key, value]) => [key, make(value)]),
	) as Record<K, U>;
}

function nounLists(language: Language): Record<NounClass | 'place', string> {
	return {
		role: language.roles,
		organisation: language.organisations,
		document: language.documents,
		unnamed: language.unnamed,
		place: language.places,
	};
}

function endingLists(language: Language): Record<EndingKind, string | undefined> {
	return {
		verbShaped: language.verbShapes,
		nounlike: language.nounlikeEndings,
		finite: language.finiteEndings,
		past: language.pastEndings,
		infinitive: language.infinitiveEndings,
		participle: language.participleEndings,
		describing: language.describingEndings,
		doings: language.doingEndings,
		adverbial: language.adverbEndings,
		adjectival: language.adjectiveEndings,
		adjectiveForm: language.adjectiveForms,
		seated: language.seats?.endings,
		oblique: language.obliqueEndings,
		pluralName: language.pluralEndings,
		singularName: language.singularEndings,
		genitivePlural: language.genitivePlurals,
		roleShaped: language.roleEndings,
		patronymic: language.patronymics,
		keptName: language.keptNames,
		feminine: language.feminineRoles,
		feminineSurname: language.surnames.f,
		masculineSurname: language.surnames.m,
	};
}

function phraseLists(language: Language): Record<PhraseKind, string> {
	return {
		sourceBefore: language.sourceBefore,
		references: language.references ?? '',
		sourceAfter: language.sourceAfter,
		ownBefore: language.ownWords.before,
		backReferences: language.backReferences,
		connectives: language.connectives,
	};
}

function verbStems(language: Language): CompiledLanguage['verbs'] {
	const byMark = new Map<string, Groups<Frame>>();
	const plural = wordsOf(language.pluralVerbs ?? '');
	for (const { frame, words } of language.verbs) {
		for (const word of wordsOf(words)) {
			const last = word.slice(-1);
			const inflected = last in language.verbEndings;
			const listed = plural.some((ending) => word.endsWith(ending)) ? 'plural' : 'form';
			const mark = inflected ? last : listed;
			const groups = byMark.get(mark) ?? new Groups<Frame>();
			byMark.set(mark, groups);
			groups.add(inflected ? word.slice(0, -1) : word, frame);
		}
	}
	return [...byMark].flatMap(([mark, groups]) =>
		groups.list().map(([frames, stems]) => [frames, mark, stems] as const),
	);
}

function nounStems(language: Language): CompiledLanguage['nouns'] {
	const groups = language.nounParadigms.map(() => new Groups<NounClass | 'place'>());
	const lists = Object.entries(nounLists(language)) as [NounClass | 'place', string][];
	for (const [name, list] of lists) {
		for (const word of wordsOf(list)) {
			const number = language.nounParadigms.findIndex(({ of }) => word.endsWith(of));
			if (number < 0) throw new RangeError(`No paradigm of "${language.code}" declines "${word}"`);
			const ending = language.nounParadigms[number]!.of;
			groups[number]!.add(word.slice(0, word.length - ending.length), name);
		}
	}
	return groups.flatMap((group, number) =>
		group.list().map(([classes, stems]) => [classes, number, stems] as const),
	);
}
