import type { GrammarWords } from '../language.ts';

export const grammar: GrammarWords = {
	pronouns: [
		{ words: 'he', gender: 'm', subject: true },
		{ words: 'she', gender: 'f', subject: true },
		{ words: 'they', plural: true, subject: true },
		{ words: 'it', gender: 'n', subject: true },
		{ words: 'him himself his', gender: 'm' },
		{ words: 'her hers herself', gender: 'f' },
		{ words: 'their theirs them themselves', plural: true },
		{ words: 'its itself', gender: 'n' },
		{ words: 'i we you', subject: true, open: true },
		{ words: 'me my our us your', open: true },
	],
	nobodies: `
		anything everything here neither nobody none nothing something there
	`,
	determiners: `
		a all an another both each every five four her his its many most my one other our several
		some that the their these this those three two your
	`,
	definiteArticles: 'the',
	indefinites: 'a an another any many one other several some three two',
	prepositions: `
		about across after against along amid among around at before behind between beyond by
		despite during following for from in including into like near of off on onto out over per
		regarding since than through to toward towards under until upon via with within without
	`,
	genitives: 'at for from in of with',
	agents: 'by',
	conjunctions: 'and',
	clauseOpeners: `
		after although and as because before but if or since so that though unless until when where
		whether which while who whom whose
	`,
	relatives: 'who',
	infinitives: 'to',
	betweenSubjectAndVerb: `
		accordingly actually additionally again all already also always angrily apparently are be
		been being besides bluntly both can clearly consequently correctly could did do does earlier
		even eventually explicitly famously finally first firstly flatly friday further furthermore
		had has have hence herself himself however immediately indeed initially instead is itself
		jokingly just later likewise may maybe meanwhile merely might monday moreover must n't never
		nevertheless nonetheless not now often once only openly otherwise out overall perhaps
		previously privately publicly quickly quietly really recently repeatedly reportedly rightly
		sarcastically saturday secondly separately should simply soon specifically still
		subsequently sunday that themselves then therefore thirdly thursday thus today told tuesday
		was wednesday were which who will would wrongly wryly yesterday
	`,
	times: `
		afternoon ago day days earlier eve evening friday hours last minutes moments monday month
		months morning next night previous saturday sunday thursday today tomorrow tonight tuesday
		wednesday week weekend weeks year yesterday
	`,
	adverbEndings: 'ly',
	adjectiveEndings: '',
	adjectiveForms: '',
	adjectiveNominatives: [],
};
