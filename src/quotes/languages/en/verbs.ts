import type { VerbWords } from '../verb-words.ts';

export const verbs: VerbWords = {
	verbs: [
		{
			frame: 'speech',
			words: `
				# Saying and telling
				add* announc+ declar+ disclose disclosed indicat+ inform informed informs narrat+ not+ opin+
				proclaim* reported reporting reports revealed revealing reveals said say saying says stated
				stating tell telling tells told volunteer volunteered

				# Writing
				tweeted tweeting write writes writing wrote

				# Asking
				ask*

				# Stressing and insisting
				alleg+ argu+ assert* claimed claiming claims contend* emphasise emphasised emphasises
				emphasiz+ insist* maintain maintained maintains reiterat+ repeat* stress stressed stresses
				stressing

				# Explaining and summing up
				clarified clarifies clarify conclud+ explain* posit posits specified specifies specify
				stipulate stipulates summarise summarised summarize summarized theorize theorized

				# Recalling and testifying
				recall* testified testifies testify

				# Admitting, agreeing, confirming
				acknowledg+ admit admits admitted admitting conced+ concur concurred confirm*

				# Answering
				counter* retort retorted

				# Promising and assuring
				assur+ convinced guarantee guaranteed guarantees pledged pledges pledging promis+ vow*

				# Expecting and warning
				caution cautioned cautions estimat+ predict* speculate speculated warn*

				# Advising
				advised counseled counselled suggest*

				# Complaining and joking
				complain* jok+ lament*
			`,
		},
		{
			frame: 'opinion',
			words: `
				# Thinking and being sure
				assumed assumes believed believes certain concluded confident considers convinced feels felt
				imagined insists knew knows realized realizes sure thinks thought

				# Hoping and expecting
				expects forecasts hoped hopes hoping

				# Fearing, wondering
				feared fears suspected suspects wondered wonders

				# Agreeing
				agree agreed agrees

				# Hinting
				hinted hints implied implies signaled signals
			`,
		},
		{
			frame: 'object',
			words: `
				# Calling and describing
				called calling calls characterized characterizes described describes describing dubbed
				labeled labeling labelled labels

				# Demanding and proposing
				demanded demands proposed proposes recommended recommends ruled urged urges urging

				# Accusing and threatening
				accused accuses accusing blamed blames threatened threatens

				# Condemning
				blasted blasting blasts condemned condemning condemns criticise criticised criticized
				criticizes criticizing decried decries denounced denounces denouncing derided dismissed
				dismisses dismissing mocked mocking mocks slammed slamming slams

				# Praising
				praised praises praising

				# Expressing
				expressed expresses expressing
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
				# Answering
				answer* objected objects replied replies reply replying respond* retorted retorts

				# Beginning, going on, ending
				add adds began begin begins continu+ elaborate elaborated go goes interject interjected sum
				summed sums went

				# Remarking and recounting
				certain comment* discussed discusses e-mailed email emailed mention* muse mused observ+
				point* post* read reads recited recount recounted recounts relate related remark* states sure tweet
				tweets

				# Loud or soft
				chant* cried crooned crow crowed cry exclaim exclaimed gush gushed intone intoned rant
				ranted scream screamed shout* snap snapped whisper whispered yell*

				# Joking, boasting, smiling
				boast boasted boasts joked laughed laughs marveled nodded quip quipped quips smiled smiles
				sneer sneered

				# Complaining and swearing
				fumed lamented pray prayed sighed swear swears swore

				# Agreeing and praising
				agreed concurred concurs endorsed hailed hails thanked

				# Attacking and judging
				attacked attacks branded charge charged charges compared comparing deemed questioned
				rejected rejects requested ripped

				# Calling for
				advise advises appealed appeals invited offered urged warned
			`,
		},
		{
			frame: 'thing',
			words: `
				add* announc+ claimed claiming claims conced+ confirm* declar+ disclose disclosed estimat+
				explain* guarantee guaranteed guarantees indicat+ maintain maintained maintains not+
				recall* reported reporting reports revealed revealing reveals specified specifies
				stated stating volunteer volunteered write writes writing wrote
			`,
		},
		{
			frame: 'denial',
			words: `
				denied denies deny denying disputed disputes doubted doubts refuted refutes
			`,
		},
		{
			frame: 'wish',
			words: `
				# Hoping and fearing
				expects feared fears hoped hopes hoping suspected suspects wondered wonders

				# Calling for, asking
				advised advises ask* called calling calls demanded demands invited proposed proposes
				recommended recommends requested urged urges urging
			`,
		},
		{ frame: 'state', words: 'certain confident sure' },
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
		allow allows appear appears became become becomes bought bring brings broke brought built came
		chose contain contains cut drew drove fell flew gave get gets give gives got grew held hit
		include includes keep keeps kept knew left let lost made make makes met paid provide provides
		put receive receives remain remained remains require requires rose sat seem seems sent set spoke
		stood take takes threw told took went won wrote
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
