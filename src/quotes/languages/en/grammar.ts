import type { GrammarWords } from '../grammar-words.ts';

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
		anything everything here neither nobody none nothing something there worth
	`,
	negations: `
		can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't n't neither never not
		shouldn't wasn't weren't won't wouldn't
	`,
	notOnly: 'just merely only simply',
	determiners: `
		a all an another both each every five four her his its many most my one other our several
		some that the their these this those three two your
	`,
	ordinals: 'another fifth first fourth last one second sixth third',
	definiteArticles: 'the',
	indefinites: 'a an another any many one other several some three two',
	prepositions: `
		about across after against along amid among around at before behind between beyond by
		despite during following for from in including into like near of off on onto out over per
		regarding since than through to toward towards under until upon via with within without
	`,
	genitives: 'at for from in of with',
	authors: 'by from',
	issued: 'e-mailed emailed issued posted published released sent signed written',
	clients: 'for',
	agents: 'by',
	conjunctions: 'and',
	clauseOpeners: `
		after although and as because before but if or since so that though unless until when where
		whether which while who whom whose
	`,
	subordinators: 'after although as because before since though when while',
	relatives: 'who',
	infinitives: 'to',
	betweenSubjectAndVerb: `
		# Auxiliaries
		are be been being can could did do does had has have is may might must n't not should told
		was were will would

		# Days and times
		again already always earlier eventually finally first friday immediately initially just
		later monday never now often once previously recently repeatedly saturday soon still
		subsequently sunday then thursday today tuesday wednesday yesterday

		# Links
		accordingly additionally also besides consequently even firstly further furthermore hence
		however indeed instead likewise meanwhile moreover nevertheless nonetheless otherwise out
		overall secondly therefore thirdly thus

		# Pronouns
		all both herself himself itself that themselves which who

		# Manners
		actually angrily apparently bluntly clearly correctly explicitly famously flatly jokingly
		maybe merely only openly perhaps privately publicly quickly quietly really reportedly
		rightly sarcastically separately simply specifically wrongly wryly
	`,
	times: `
		afternoon ago day days earlier eve evening friday hours last minutes moments monday month
		months morning next night previous saturday sunday thursday today tomorrow tonight tuesday
		wednesday week weekend weeks year yesterday
	`,
	adverbEndings: 'ly',
	adjectiveEndings: '-backed -based -born -led -owned -run -style',
	adjectiveForms: '',
	adjectiveNominatives: [],
};
