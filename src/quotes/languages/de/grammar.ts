import type { GrammarWords } from '../grammar-words.ts';

export const grammar: GrammarWords = {
	pronouns: [
		{ words: 'er', gender: 'm', subject: true },
		{ words: 'sie', gender: 'f', subject: true },
		{ words: 'ihm ihn sein seine seinen seiner', gender: 'm' },
		{ words: 'ihr ihre ihren ihrer', gender: 'f' },
		{ words: 'ich man wir', subject: true, open: true },
	],
	nobodies: 'keiner nichts niemand',
	negations: 'nicht nie niemals',
	notOnly: 'nur',
	determiners: `
		das dem den der des die diese dieser dieses drei ein eine einem einen einer eines einige ihr
		ihre mehrere sein seine viele zwei
	`,
	subjectArticles: 'der ein',
	indefinites: 'ein eine einem einen einer',
	prepositions: `
		am an angesichts anlässlich ans auf aufgrund aufs aus außerhalb bei beim bezüglich binnen
		bis durch für gegen gegenüber hinsichtlich hinter im in innerhalb ins laut mit mithilfe
		mittels nach neben ohne seit seitens trotz über übers um unter vom von vor während wegen zu
		zum zur zwischen
	`,
	genitives: 'der des vom von',
	conjunctions: 'und',
	clauseOpeners: `
		aber als bevor damit das dass daß denn der die nachdem ob obwohl oder sondern und während
		weil welche welcher wenn
	`,
	subordinators: 'nachdem obwohl während weil wenn',
	relatives: '',
	infinitives: '',
	betweenSubjectAndVerb: `
		aber am auch außerdem bereits daraufhin dazu dies es gestern habe haben hat hatte heute
		jedoch nun sich später weiter zudem zuvor
	`,
	times: `
		abend dienstag donnerstag freitag gestern heute mittwoch montag morgen samstag sonntag
	`,
	adverbEndings: '',
	adjectiveEndings: `
		elle ellen eller ende enden ender ige igen iger ische ischem ischen ischer liche lichen
		licher te ten ter
	`,
	adjectiveForms: '',
	adjectiveNominatives: [],
};
