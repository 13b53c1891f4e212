import type { VerbWords } from '../verb-words.ts';

export const verbs: VerbWords = {
	verbs: [
		{
			frame: 'speech',
			words: `
				# Saying and telling
				angekündigt ankündigte anmerkte äußer* äußern bekannt bemerk* berichte* erklär* erklären
				erzähl* gab gaben gesagt gesprochen gibt heißt hieß kündig* laute* mein* meinen melde*
				mitgeteilt mitteil* sag* sagen schilder* sprach sprachen sprechen spricht teil* verkünde*
				verkünden vermeldete

				# Writing
				geschrieben schreiben schreibt schrieb schrieben titel* twitter*

				# Adding and going on
				ausführ* ausgeführt ergänz* füg* führ* hinzu hinzufügte hinzugefügt räum*

				# Asking and calling for
				appellier* bat baten bittet empfahl empfiehlt forder* fordern frag* gefordert gefragt mahn*
				rät rief riefen riet ruft verlang*

				# Stressing and stating
				behaupte* behaupten bekräftig* besag* beton* betonen hält halten hebt hervorhob hielt hob
				konstatierte stell* unterstreicht unterstrich unterstrichen vertrat vertritt verweist
				verwies weist wiederholte wies wiesen zeig*

				# Explaining and describing
				argumentier* begründe* beschreiben beschreibt beschrieb beschrieben bezeichne*
				charakterisierte erläuter* interpretier* kommentier* nann* nennt präzisierte rechtfertigte
				relativierte

				# Summing up
				folgerte resümier* schloss schlussfolgerte

				# Recalling
				erinner*

				# Answering, objecting
				antworte* entgegnete konterte reagierte verteidig* widersprach widersprachen widerspricht

				# Admitting and confirming
				bestätig* bestätigen gestand

				# Promising and assuring
				beteuerte versicher* versprach versprachen verspricht

				# Expecting and judging
				ansieht befand hofft prognostizier* stufte urteil* vermute* werte* wetter*

				# Warning and threatening
				droh* warn* warnen

				# Criticising and accusing
				attestierte beanstande* beklag* bemängel* beschuldigte klag* kritisier* kritisieren monier*
				unterstellte verurteil* verurteilen vorgeworfen warf warfen wirft

				# Praising, thanking, wishing
				begrüß* dankte feierte freute gratulierte jubelte lob* loben wünschte würdig*

				# In a mood
				ärgerte bedauer* scherzte skandierten spotte*
			`,
		},
		{ frame: 'speech', words: 'so' },
		{ frame: 'beside', words: 'so' },
		{ frame: 'text', words: 'heißt hieß stand steht' },
		{ frame: 'relay', words: 'zitiert zitierte zitierten' },
		{ frame: 'denial', words: 'bestreitet bestritt bestritten bezweifel* dementier* leugnete' },
		{ frame: 'wish', words: 'befürchte* erwarte* forder* frag* fürchte* hoff* verlang*' },
		{
			frame: 'opinion',
			words: `
				# Thinking and finding
				dachte denkt fand findet gehen geht ging glaub* glauben sah sieht

				# Hoping, expecting, fearing
				befürchte* erwarte* erwarten fürchte* hoff* hoffen rechne*
			`,
		},
	],
	verbEndings: { '*': [{ suffix: 't' }, { suffix: 'te' }, { suffix: 'ten' }] },
	verbShapes: 'te ten',
	nounlikeEndings: '',
	finiteEndings: '',
	pastEndings: '',
	participleEndings: '',
	finiteVerbs: 'haben hat kann muss soll werden will wird',
	auxiliaries: `
		habe haben hat hatte hätten ist kann könnte muss müsse sei seien sind soll sollen war waren
		werden wird wurde würde wurden würden
	`,
	copulas: 'wird worden wurde wurden',
	reportedMood: `
		bedeute bestehe bleibe brauche bringe dürfe finde führe gebe gehe gelte habe halte handele
		handle hätte hätten komme könne könnte könnten lasse liege mache müsse müsste müssten nehme
		schaffe sehe sei seien sinke solle stehe steige trage verdiene verliere werde wisse wolle
		würde würden zeige
	`,
	occupations: '',
	postModifiers: '',
};
