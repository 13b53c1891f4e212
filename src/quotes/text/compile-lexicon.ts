import { wordsOf } from '../../base/word-list.ts';
import type { Gender, Language, Paradigm } from '../languages/language.ts';
import type { FirstName, Lexicon, NounClass, NounEntry, Phrases, WordEntry } from './lexicon.ts';

type Flag = {
	[K in keyof WordEntry]-?: true extends WordEntry[K] ? K : never;
}[keyof WordEntry];

/** What is known of a word that no list has. */
export const NOTHING: WordEntry = {};

/** Makes of the word lists of a language what is asked for words one by one. */
export function compileLexicon(language: Language): Lexicon {
	const entries = new Map<string, WordEntry>();
	const entry = (word: string): WordEntry => {
		let found = entries.get(word);
		if (!found) {
			found = {};
			entries.set(word, found);
		}
		return found;
	};
	const flag = (list: string, name: Flag): void => {
		for (const word of wordsOf(list)) entry(word)[name] = true;
	};
	addVerbs(language, entry);
	for (const pronoun of language.pronouns) {
		for (const word of wordsOf(pronoun.words)) entry(word).pronoun ??= pronoun;
	}
	for (const gender of ['m', 'f', 'any'] as const) {
		for (const word of wordsOf(language.honorifics[gender])) entry(word).honorific = gender;
	}
	const nouns: [NounClass, string][] = [
		['role', language.roles],
		['organisation', language.organisations],
		['document', language.documents],
		['unnamed', language.unnamed],
	];
	for (const [name, list] of nouns) {
		for (const word of wordsOf(list)) {
			for (const [form, noun] of declined(word, language.nounParadigms)) {
				const known = entry(form)[name];
				if (!known || (noun.subject && !known.subject)) entry(form)[name] = noun;
			}
		}
	}
	for (const place of wordsOf(language.places)) {
		for (const [form] of declined(place, language.nounParadigms)) entry(form).place = true;
	}
	flag(language.betweenSubjectAndVerb, 'between');
	flag(language.complementisers, 'complementiser');
	flag(language.clauseOpeners, 'clauseOpener');
	flag(language.prepositions, 'preposition');
	flag(language.determiners, 'determiner');
	flag(language.rolePrefixes, 'rolePrefix');
	flag(language.conjunctions, 'conjunction');
	flag(language.indefinites, 'indefinite');
	flag(language.nobodies, 'nobody');
	flag(language.negations, 'negation');
	flag(language.notOnly, 'notOnly');
	flag(language.conditionals, 'conditional');
	flag(language.hypotheticals, 'hypothetical');
	flag(language.refusals, 'refusal');
	flag(language.agents ?? '', 'agent');
	flag(language.genitives, 'genitive');
	flag(language.copulas, 'copula');
	flag(language.questionWords, 'questionWord');
	flag(language.contrasts, 'contrast');
	flag(language.times, 'time');
	flag(language.auxiliaries, 'auxiliary');
	flag(language.infinitives, 'infinitive');
	flag(language.media, 'media');
	flag(language.mediaCases ?? '', 'media');
	flag(language.mediaCases ?? '', 'mediaCase');
	flag(language.seats?.prepositions ?? '', 'seat');
	flag(language.seats?.none ?? '', 'noSeat');
	flag(language.occasions, 'occasion');
	flag(language.titleHeads, 'titleHead');
	flag(language.nameParticles, 'particle');
	flag(language.notNames, 'notName');
	flag(language.affiliations, 'affiliation');
	flag(language.titlePrepositions, 'titlePreposition');
	flag(language.finiteVerbs, 'finite');
	flag(language.postModifiers, 'postModifier');
	flag(language.roleModifiers, 'roleModifier');
	flag(language.relatives, 'relative');
	flag(language.occupations, 'occupation');
	flag(language.roleLinks, 'roleLink');
	flag(language.impersonals, 'impersonal');
	flag(language.whereabouts ?? '', 'whereabouts');
	flag(language.subjectArticles ?? '', 'subjectArticle');
	flag(language.reportedMood ?? '', 'reportedMood');
	flag(language.asides ?? '', 'aside');
	flag(language.subjectMatters ?? '', 'subjectMatter');
	flag(language.definiteArticles ?? '', 'definiteArticle');
	const nameKey = keyMaker(language);
	return {
		language,
		entries,
		compound: compoundReader(language, entries),
		abbreviations: new Set(wordsOf(language.abbreviations)),
		sourceBefore: phrases(language.sourceBefore),
		sourceAfter: phrases(language.sourceAfter),
		backReferences: phrases(language.backReferences),
		connectives: phrases(language.connectives),
		offices: (language.offices ?? []).map((row) =>
			wordsOf(row).map((name) => name.replaceAll('_', ' ')),
		),
		nounlike: endingTest(language.nounlikeEndings),
		ownBefore: phrases(language.ownWords.before),
		ownAfter: new Set(wordsOf(language.ownWords.after)),
		firstNames: firstNamesOf(language, nameKey),
		nameKey,
		surnameGender: genderTeller(language),
		verbShaped: endingTest(language.verbShapes),
		adjectival: endingTest(language.adjectiveEndings),
		participle: endingTest(language.participleEndings),
		roleShaped: endingTest(language.roleEndings),
		finite: endingTest(language.finiteEndings),
		adjectiveForm: endingTest(language.adjectiveForms),
		past: endingTest(language.pastEndings),
		adverbial: endingTest(language.adverbEndings),
		seated: endingTest(language.seats?.endings ?? ''),
		oblique: endingTest(language.obliqueEndings ?? ''),
		pluralName: endingTest(language.pluralEndings ?? ''),
		infinitive: endingTest(language.infinitiveEndings ?? ''),
		patronymic: endingTest(language.patronymics ?? ''),
	};
}

function endingTest(list: string): (lower: string) => boolean {
	const endings = wordsOf(list);
	return (lower) => endings.some((ending) => lower.endsWith(ending));
}

function genderTeller({ surnames }: Language): (lower: string) => Gender | undefined {
	const feminine = endingTest(surnames.f);
	const masculine = endingTest(surnames.m);
	return (lower) => {
		if (feminine(lower)) return 'f';
		return masculine(lower) ? 'm' : undefined;
	};
}

function addVerbs(language: Language, entry: (word: string) => WordEntry): void {
	const isPlural = endingTest(language.pluralVerbs ?? '');
	for (const group of language.verbs) {
		for (const word of wordsOf(group.words)) {
			const stem = word.slice(0, -1);
			const forms = language.verbEndings[word.slice(-1)]?.map((e) => ({
				...e,
				form: stem + e.suffix,
			})) ?? [{ form: word, gender: undefined, plural: isPlural(word) || undefined }];
			for (const { form, gender, plural } of forms) {
				const frames = new Set(entry(form).verb?.frames).add(group.frame);
				entry(form).verb = { frames, gender, plural };
			}
		}
	}
}

function declined(word: string, paradigms: Paradigm[]): [string, NounEntry][] {
	const paradigm = paradigms.find((p) => word.endsWith(p.of));
	if (!paradigm) return [[word, { lemma: word, subject: true }]];
	const stem = word.slice(0, word.length - paradigm.of.length);
	return paradigm.endings.map((e) => [
		stem + e.suffix,
		{ lemma: word, subject: e.subject === true, gender: e.gender, plural: e.plural },
	]);
}

/** Fewest letters before the last part of a compound. */
const SHORTEST_STEM = 3;

/** Reads words that no list has as compounds of `compoundHeads`, each word once. */
function compoundReader(
	language: Language,
	entries: ReadonlyMap<string, WordEntry>,
): (lower: string) => WordEntry {
	const heads = new Map<string, WordEntry>();
	for (const head of wordsOf(language.compoundHeads ?? '')) {
		for (const [form] of declined(head, language.nounParadigms)) {
			const entry = entries.get(form);
			if (entry) heads.set(form, entry);
		}
	}
	const longest = Math.max(0, ...[...heads.keys()].map(({ length }) => length));
	const cache = new Map<string, WordEntry>();
	const read = (lower: string): WordEntry => {
		for (let i = Math.max(SHORTEST_STEM, lower.length - longest); i < lower.length; i += 1) {
			const head = heads.get(lower.slice(i));
			if (head) return compoundOf(lower.slice(0, i), head);
		}
		return NOTHING;
	};
	return (lower) => {
		if (heads.size === 0) return NOTHING;
		let entry = cache.get(lower);
		if (!entry) {
			entry = read(lower);
			if (cache.size > 20_000) cache.clear();
			cache.set(lower, entry);
		}
		return entry;
	};
}

function compoundOf(stem: string, head: WordEntry): WordEntry {
	const entry: WordEntry = {};
	for (const kind of ['role', 'organisation', 'document', 'unnamed'] as const) {
		const noun = head[kind];
		if (noun) entry[kind] = { ...noun, lemma: stem + noun.lemma };
	}
	return entry;
}

function phrases(list: string): Phrases {
	const map = new Map<string, string[][]>();
	for (const phrase of wordsOf(list)) {
		const words = phrase.split('_');
		const known = map.get(words[0]!);
		if (known) known.push(words);
		else map.set(words[0]!, [words]);
	}
	return map;
}

function keyMaker(language: Language): (lower: string) => string {
	const endings = wordsOf(language.nameEndings).sort((a, b) => b.length - a.length);
	const cache = new Map<string, string>();
	return (lower) => {
		let key = cache.get(lower);
		if (key === undefined) {
			const ending = endings.find((e) => lower.length >= e.length + 3 && lower.endsWith(e));
			key = ending ? lower.slice(0, -ending.length) : lower;
			for (const [from, to] of language.spelling) key = key.replaceAll(from, to);
			if (cache.size > 20_000) cache.clear();
			cache.set(lower, key);
		}
		return key;
	};
}

function firstNamesOf(language: Language, nameKey: (lower: string) => string) {
	const names = new Map<string, FirstName>();
	for (const gender of ['m', 'f'] as const) {
		for (const name of wordsOf(language.firstNames[gender])) {
			const key = nameKey(name);
			const known = names.get(key);
			if (!known) names.set(key, { gender, spellings: [name] });
			else if (known.gender === gender) known.spellings.push(name);
		}
	}
	for (const pair of wordsOf(language.changingNames)) {
		const [stem = '', name = ''] = pair.split(':');
		names.set(stem, { gender: 'm', spellings: [name] });
	}
	return names;
}
