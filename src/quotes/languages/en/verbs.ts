import type { VerbWords } from '../language.ts';

export const verbs: VerbWords = {
	verbs: [
		{
			frame: 'speech',
			words: `
				acknowledg+ add* admit admits admitted admitting advised alleg+ announc+ argu+ ask* assert*
				assur+ caution cautioned cautions claimed claiming claims clarified clarifies clarify
				complain* conced+ conclud+ concur concurred confirm* contend* convinced counseled counselled
				counter* declar+ disclose disclosed emphasise emphasised emphasises emphasiz+ estimat+
				explain* guarantee guaranteed guarantees indicat+ inform informed informs insist* jok+
				lament* maintain maintained maintains not+ opin+ pledged pledges pledging posit posits
				predict* proclaim* promis+ recall* reiterat+ repeat* reported reporting reports retort
				retorted revealed revealing reveals said say saying says specified specifies specify
				speculate speculated stated stating stipulate stipulates stress stressed stresses stressing
				suggest* summarise summarised summarize summarized tell telling tells testified testifies
				testify theorize theorized told tweeted tweeting volunteer volunteered vow* warn* write
				writes writing wrote
			`,
		},
		{
			frame: 'opinion',
			words: `
				agree agreed agrees assumed assumes believed believes certain concluded confident considers
				convinced denied denies denying doubted doubts expects feared fears feels felt forecasts
				hinted hints hoped hopes hoping imagined implied implies insists knew knows realized
				realizes signaled signals sure suspected suspects thinks thought wondered wonders
			`,
		},
		{
			frame: 'object',
			words: `
				accused accuses accusing blamed blames blasted blasting blasts called calling calls
				characterized characterizes condemned condemning condemns criticise criticised criticized
				criticizes criticizing decried decries demanded demands denounced denounces denouncing
				derided described describes describing dismissed dismisses dismissing dubbed expressed
				expresses expressing labeled labeling labelled labels mocked mocking mocks praised praises
				praising proposed proposes recommended recommends requested ruled slammed slamming slams
				threatened threatens urged urges urging
			`,
		},
		{
			frame: 'address',
			words: `
				assured assures inform informed informs remind* tell telling tells told
			`,
		},
		{
			frame: 'quoting',
			words: `
				add adds advise advises agreed answer* appealed appeals attacked attacks began begin begins
				boast boasted boasts branded certain chant* charge charged charges comment* compared
				comparing concurred concurs continu+ cried crooned crow crowed cry deemed discussed
				discusses e-mailed elaborate elaborated email emailed endorsed exclaim exclaimed fumed go
				goes gush gushed hailed hails interject interjected intone intoned invited joked lamented
				laughed laughs marveled mention* muse mused nodded objected objects observ+ offered point*
				post* pray prayed questioned quip quipped quips rant ranted read reads recited recount
				recounted recounts rejected rejects relate related remark* replied replies reply replying
				respond* retorted retorts ripped scream screamed shout* sighed smiled smiles snap snapped
				sneer sneered sum summed sums sure swear swears swore thanked tweet tweets urged warned went
				whisper whispered yell*
			`,
		},
		{ frame: 'relay', words: 'cited cites citing quoted quotes quoting relayed relays' },
	],
	verbEndings: {
		'*': [{ suffix: '' }, { suffix: 's' }, { suffix: 'ed' }, { suffix: 'ing' }],
		'+': [{ suffix: 'e' }, { suffix: 'es' }, { suffix: 'ed' }, { suffix: 'ing' }],
	},
	verbShapes: 'ed s',
	nounlikeEndings: 's',
	finiteEndings: '',
	pastEndings: 'ed',
	participleEndings: 'ing',
	finiteVerbs: `
		appear appears became become becomes bought broke brought built came chose cut drew drove
		fell flew gave got grew held hit kept knew left let lost made met paid put remain remained
		remains rose sat seem seems sent set spoke stood threw told took went won wrote
	`,
	auxiliaries: `
		aren't can can't could couldn't did didn't do does doesn't don't had hadn't has hasn't have
		haven't isn't may might must should shouldn't wasn't weren't will won't would wouldn't
	`,
	copulas: 'are be been being is was were',
	occupations: `
		advised advises chaired chairs co-chairs co-founded co-leads covers directed directs edits
		founded headed heads leads led managed manages oversaw oversees owned owns ran represented
		represents runs served serves specializes studied studies taught teaches worked works writes
	`,
	postModifiers: `
		affiliated appointed arrested assigned associated based born called charged dubbed elected
		employed hired interested involved known licensed married named registered retired tasked
		titled trained
	`,
};
