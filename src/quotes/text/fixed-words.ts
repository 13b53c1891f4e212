import { wordsOf } from '../../base/word-list.ts';
import type { Language } from '../languages/language.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { Groups } from './groups.ts';
import type { Flag } from './word-entry.ts';

/** The words that have one form, with the lists that each is in. */
export function fixedWords(language: Language): CompiledLanguage['words'] {
	const groups = new Groups<Flag>();
	for (const [flag, list] of Object.entries(flagLists(language)) as [Flag, string?][]) {
		for (const word of wordsOf(list ?? '')) groups.add(word, flag);
	}
	return groups.list();
}

function flagLists(language: Language): Record<Exclude<Flag, 'place'>, string | undefined> {
	return {
		affiliation: language.affiliations,
		agent: language.agents,
		answerer: language.answerers,
		aside: language.asides,
		asker: language.askers,
		asWord: language.asWords,
		correlative: language.correlatives,
		auxiliary: language.auxiliaries,
		between: language.betweenSubjectAndVerb,
		clauseOpener: language.clauseOpeners,
		complementiser: language.complementisers,
		conditional: language.conditionals,
		conjunction: language.conjunctions,
		contrast: language.contrasts,
		conversation: language.conversations,
		copula: language.copulas,
		definiteArticle: language.definiteArticles,
		determiner: language.determiners,
		finite: language.finiteVerbs,
		firstPerson: language.firstPerson,
		genitive: language.genitives,
		hypothetical: language.hypotheticals,
		impersonal: language.impersonals,
		indefinite: language.indefinites,
		infinitive: language.infinitives,
		interviewer: language.interviewers,
		anyPaper: language.anyPapers,
		author: language.authors,
		issued: language.issued,
		client: language.clients,
		media: `${language.media} ${language.mediaCases ?? ''}`,
		mediaCase: language.mediaCases,
		negation: language.negations,
		noSeat: language.seats?.none,
		nobody: language.nobodies,
		notName: language.notNames,
		notOnly: language.notOnly,
		numeral: language.numerals ?? '',
		occasion: language.occasions,
		occupation: language.occupations,
		particle: language.nameParticles,
		placeHead: language.placeHeads,
		ordinal: language.ordinals,
		bodyEnd: language.bodyEnds,
		postModifier: language.postModifiers,
		preposition: language.prepositions,
		questionWord: language.questionWords,
		rank: language.ranks,
		refusal: language.refusals,
		relative: language.relatives,
		reportedMood: language.reportedMood,
		request: language.requests,
		roleLink: language.roleLinks,
		roleModifier: language.roleModifiers,
		rolePrefix: language.rolePrefixes,
		seat: language.seats?.prepositions,
		secondPerson: language.secondPerson,
		subordinator: language.subordinators,
		thing: language.things,
		thingSource: language.thingSources,
		subjectArticle: language.subjectArticles,
		aim: language.aims,
		subjectMatter: language.subjectMatters,
		time: language.times,
		titleHead: language.titleHeads,
		titlePreposition: language.titlePrepositions,
		whereabouts: language.whereabouts,
	};
}
