import type { VerbWords } from '../language.ts';

export const verbs: VerbWords = {
	verbs: [
		{
			frame: 'speech',
			words: `
				angekündigt ankündigte anmerkte ansieht antworte* appellier* ärgerte argumentier*
				attestierte ausführ* ausgeführt äußer* äußern bat baten beanstande* bedauer* befand
				begründe* begrüß* behaupte* behaupten bekannt beklag* bekräftig* bemängel* bemerk* berichte*
				besag* beschreiben beschreibt beschrieb beschrieben beschuldigte bestätig* bestätigen
				bestreitet bestritt bestritten beteuerte beton* betonen bezeichne* bittet charakterisierte
				dankte dementier* droh* empfahl empfiehlt entgegnete ergänz* erinner* erklär* erklären
				erläuter* erzähl* feierte folgerte forder* fordern frag* freute füg* führ* gab gaben
				gefordert gefragt gesagt geschrieben gesprochen gestand gibt gratulierte hält halten hebt
				heißt hervorhob hielt hieß hinzu hinzufügte hinzugefügt hob hofft interpretier* jubelte
				klag* kommentier* konstatierte konterte kritisier* kritisieren kündig* laute* leugnete lob*
				loben mahn* mein* meinen melde* mitgeteilt mitteil* monier* nann* nennt präzisierte
				prognostizier* rät räum* reagierte rechtfertigte relativierte resümier* rief riefen riet
				ruft sag* sagen scherzte schilder* schloss schlussfolgerte schreiben schreibt schrieb
				schrieben skandierten spotte* sprach sprachen sprechen spricht stell* stufte teil* titel*
				twitter* unterstellte unterstreicht unterstrich unterstrichen urteil* verkünde* verkünden
				verlang* vermeldete vermute* versicher* versprach versprachen verspricht verteidig* vertrat
				vertritt verurteil* verurteilen verweist verwies vorgeworfen warf warfen warn* warnen weist
				werte* wetter* widersprach widersprachen widerspricht wiederholte wies wiesen wirft wünschte
				würdig* zeig*
			`,
		},
		{ frame: 'speech', words: 'so' },
		{ frame: 'beside', words: 'so' },
		{ frame: 'text', words: 'heißt hieß stand steht' },
		{ frame: 'relay', words: 'zitiert zitierte zitierten' },
		{
			frame: 'opinion',
			words: `
				befürchte* dachte denkt erwarte* erwarten fand findet fürchte* gehen geht ging glaub*
				glauben hoff* hoffen rechne* sah sieht
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
