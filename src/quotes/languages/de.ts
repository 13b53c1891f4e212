import type { Language } from './language.ts';

/** German. */
export const german: Language = {
	code: 'de',
	nounsHaveCapitals: true,
	quotedWords: 'quotation',
	script: 'latin',
	frequent:
		'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde',
	abbreviations:
		'dr prof z.b d.h u.a bzw ca nr st mio mrd jan feb apr jun jul aug sept okt nov dez usw etc vgl hl ing dipl abs art bd geb inkl evtl ggf',
	ordinalStops: true,
	verbSecond: true,
	subjectArticles: 'der ein',
	reportedMood:
		'sei seien habe werde könne müsse solle wolle dürfe gebe gehe stehe komme mache bleibe lasse halte nehme bringe liege finde brauche wisse sehe führe bestehe handele handle bedeute zeige steige sinke verdiene trage verliere schaffe gelte hätten könnten würden müssten würde hätte könnte müsste',
	compoundHeads:
		'präsident präsidentin kanzler kanzlerin minister ministerin sprecher sprecherin sekretär sekretärin vorsitzender vorsitzende vorsitzenden chef chefin direktor direktorin führer führerin leiter leiterin experte expertin abgeordneter abgeordnete abgeordneten meister meisterin anwalt anwältin richter richterin botschafter botschafterin trainer trainerin journalist journalistin redakteur redakteurin professor professorin forscher forscherin wissenschaftler wissenschaftlerin historiker politiker politikerin funktionär kommissar kommissarin beauftragter beauftragte beauftragten vertreter vertreterin mitarbeiter gründer gründerin vorstand analyst ökonom kandidat kandidatin arzt ärztin spieler spielerin künstler beamter beamte beamten verteidiger verteidigerin bischof regierung ministerium partei fraktion polizei gericht anwaltschaft kommission verband gewerkschaft unternehmen konzern universität institut agentur zeitung behörde organisation gesellschaft botschaft bericht studie erklärung mitteilung gutachten schreiben meldung umfrage rat bank kreise kreisen stelle',
	verbs: [
		{
			frame: 'speech',
			words:
				'sag* erklär* mein* beton* berichte* teil* mitteil* füg* ergänz* behaupte* kritisier* warn* forder* verlang* kündig* versicher* bestätig* kommentier* antworte* bezeichne* nann* äußer* verkünde* bekräftig* bemerk* lob* begründe* argumentier* resümier* räum* dementier* schilder* zeig* twitter* laute* stell* führ* appellier* droh* beklag* monier* erinner* erzähl* erläuter* vermute* würdig* verurteil* werte* urteil* prognostizier* mahn* titel* wetter* besag* frag* ausführ* begrüß* bedauer* bemängel* beanstande* spotte* klag* melde* verteidig* interpretier* gesagt sagen erklären betonen mitgeteilt hinzu schreibt schrieb schrieben geschrieben gefordert angekündigt ankündigte nennt unterstreicht unterstrich unterstrichen verspricht versprach weist wies wiesen verweist verwies hebt hob heißt hieß wirft warf warfen vorgeworfen gab gaben gibt bekannt spricht sprach sprachen gesprochen rief ruft beschrieb beschrieben charakterisierte hofft rechtfertigte stufte beteuerte gestand beschuldigte befand reagierte skandierten konstatierte folgerte entgegnete konterte riefen attestierte feierte ansieht empfahl empfiehlt meinen gefragt beschreibt beschreiben verkünden ausgeführt anmerkte hinzufügte hinzugefügt widersprach widersprachen widerspricht kritisieren fordern warnen loben verurteilen scherzte jubelte freute ärgerte vermeldete schlussfolgerte schloss bat baten bittet rät riet präzisierte relativierte wiederholte sprechen unterstellte bestritt bestritten bestreitet leugnete gratulierte dankte wünschte versprachen behaupten bestätigen schreiben äußern hervorhob hielt halten hält vertrat vertritt',
		},
		{ frame: 'speech', words: 'so' },
		{ frame: 'beside', words: 'so' },
		{ frame: 'text', words: 'heißt hieß steht stand' },
		{ frame: 'relay', words: 'zitiert zitierte zitierten' },
		{
			frame: 'opinion',
			words:
				'glaub* hoff* erwarte* fürchte* befürchte* rechne* glauben denkt dachte hoffen findet fand erwarten sieht sah geht ging gehen',
		},
	],
	verbShapes: 'te ten',
	verbEndings: { '*': [{ suffix: 't' }, { suffix: 'te' }, { suffix: 'ten' }] },
	finiteEndings: '',
	adjectiveEndings:
		'ische ischer ischen ischem liche licher lichen ige iger igen te ter ten ende ender enden eller elle ellen',
	adjectiveForms: '',
	adverbEndings: '',
	betweenSubjectAndVerb:
		'auch hat haben hatte habe sich gestern heute am dazu daraufhin bereits außerdem zudem aber jedoch nun später zuvor weiter dies es',
	sourceBefore:
		'zitat_von laut nach_bewertung nach_berichten nach_meldungen nach_darstellung nach_überzeugung nach_erkenntnissen so_zitat nach_mitteilung nach_einem_bericht nach_angaben nach_ansicht nach_meinung nach_aussage nach_aussagen nach_einschätzung gemäß nach_auffassung nach_worten nach_den_worten nach_informationen',
	sourceAfter: 'zufolge zu_folge',
	ownWords: {
		before: 'nach',
		after: 'angaben ansicht meinung aussage aussagen einschätzung auffassung worten',
	},
	copulas: 'wird wurde wurden worden',
	auxiliaries:
		'hat haben hatte ist sind war waren wird werden wurde wurden kann könnte soll sollen muss müsse sei seien habe hätten würde würden',
	complementisers: 'dass daß',
	commaBeforeStatement: true,
	connectives: 'darüber_hinaus zum_beispiel außerdem',
	nounlikeEndings: '',
	contrasts: 'aber während obwohl doch',
	participleEndings: '',
	backReferences: 'dies_teilte das_teilte dies_gab das_gab das_sagte dies_sagte',
	questionWords: 'ob wie warum wann wo',
	clauseOpeners:
		'der die das welcher welche weil wenn als während nachdem bevor und oder aber denn sondern obwohl damit dass daß ob',
	infinitives: '',
	conjunctions: 'und',
	prepositions:
		'gegenüber gegen unter binnen laut angesichts anlässlich innerhalb außerhalb aufgrund mithilfe mittels seitens hinsichtlich bezüglich ins ans aufs übers neben in im an am auf aus bei beim mit nach von vom zu zum zur für über vor hinter zwischen durch ohne um bis seit während wegen trotz',
	genitives: 'von der des vom',
	nobodies: 'niemand keiner nichts',
	indefinites: 'ein eine einer einem einen',
	affiliations: 'von aus',
	titlePrepositions: 'von der des vom für in im bei an am',
	finiteVerbs: 'hat haben wird werden kann will soll muss',
	postModifiers: '',
	pastEndings: '',
	relatives: '',
	occupations: '',
	roleLinks: '',
	impersonals: '',
	adjectiveNominatives: [],
	determiners:
		'der die das den dem des ein eine einer eines einem einen sein seine ihr ihre dieser diese dieses viele einige mehrere zwei drei',
	pronouns: [
		{ words: 'er', gender: 'm', subject: true },
		{ words: 'sie', gender: 'f', subject: true },
		{ words: 'seiner seinen ihm ihn sein seine', gender: 'm' },
		{ words: 'ihr ihrer ihren ihre', gender: 'f' },
		{ words: 'ich wir man', subject: true, open: true },
	],
	honorifics: { m: 'herr', f: 'frau', any: 'dr prof' },
	roles:
		'präsident präsidentin kanzler kanzlerin minister ministerin sprecher sprecherin vorsitzender vorsitzende chef chefin direktor direktorin leiter leiterin experte expertin abgeordneter abgeordnete senator senatorin anwalt anwältin richter botschafter trainer journalist journalistin redakteur professor forscher wissenschaftler historiker politiker politikerin funktionär kommissar kommissarin beauftragter vertreter vertreterin mitarbeiter gründer autor bischof papst kardinal könig königin general kommandeur augenzeuge zeuge manager analyst ökonom gouverneur kandidat kandidatin nachfolger vorgänger arzt ärztin spieler kapitän regisseur sekretär sekretärin führer führerin meister meisterin beamter beamte beauftragte verteidiger verteidigerin richterin trainerin professorin forscherin wissenschaftlerin gründerin spielerin konsul premier fürst prinz prinzessin kaiser pastor pfarrer rabbi imam student studentin schriftsteller schriftstellerin autorin sängerin aktivist aktivistin intendant pilot fahrer initiator inhaber besitzer eigentümer obmann obfrau landeshauptmann franzose österreicher amerikaner russe brite deutsche sänger künstler mann frau',
	roleEndings: 'er erin ist istin loge',
	rolePrefixes:
		'ehemalige ehemaliger frühere früherer stellvertretende stellvertretender amerikanische deutsche russische französische britische türkische israelische zuständige neue amtierende innenpolitische außenpolitische',
	roleModifiers: '',
	organisations:
		'regierung ministerium partei fraktion polizei gericht kommission verband bund gewerkschaft unternehmen konzern firma bank universität institut agentur nachrichtenagentur zeitung sender behörde amt landesamt bundesamt parlament senat rat kirche verein organisation gesellschaft opposition armee militär botschaft stadt feuerwehr spd cdu csu fdp grüne grünen linke afd pds nato uno eu dpa afp reuters spiegel süddeutsche bundestag hersteller betreiber stiftung weißes_haus pentagon ministerien gewerkschaften krankenkasse vorstand amnesty greenpeace unicef who unesco fbi cia bka bundesgerichtshof gerichtshof bgh dgb adac bild zeit welt stern rundfunk zeitschrift magazin blatt fachblatt tageszeitung wochenzeitung kreise stelle ard zdf bbc cnn nasa fifa uefa',
	documents:
		'bericht studie erklärung mitteilung stellungnahme urteil gutachten brief dokument medienberichten meldung umfrage schreiben artikel papier positionspapier antrag gesetz entwurf homepage website webseite internetseite buch rede vertrag resolution protokoll analyse kommentar leitartikel aussendung presseaussendung pressetext kommuniqué ankündigung nachricht urteilsbegründung memorandum dokumente zeugenaussagen',
	unnamed:
		'quelle quellen experte experten beobachter kritiker medien augenzeugen zeugen anwohner behörden wissenschaftler forscher politiker berichte angaben analysten demonstranten veranstalter anhänger gegner betroffene opfer teilnehmer passanten bürger anwesende mitglieder sprecher meteorologen ärzte rechtsextremisten musikkenner musikkennern historiker juristen ermittler händler eltern student studentin täter opposition',
	headNoun: 'first',
	nounParadigms: [
		{
			of: '',
			endings: [
				{ suffix: '', subject: true },
				{ suffix: 's' },
				{ suffix: 'es' },
				{ suffix: 'n', subject: true, plural: true },
				{ suffix: 'en', subject: true, plural: true },
			],
		},
	],
	times: 'gestern heute montag dienstag mittwoch donnerstag freitag samstag sonntag abend morgen',
	occasions: 'interview gespräch pressekonferenz sendung',
	media: '',
	titleHeads:
		'musical stamm verein klub kategorie rolle thema themen agentur nachrichtenagentur website webseite lp single schiff fernsehserie serie oper stück modell modelle roman zeitung wochenzeitung tageszeitung film buch zeitschrift magazin sendung lied album projekt motto titel namen firma gruppe organisation partei',
	firstNames: {
		m: 'peter michael thomas andreas wolfgang klaus jürgen günter stefan christian uwe werner horst frank dieter manfred gerhard hans bernd torsten mathias helmut walter heinz martin jörg rolf jens sven alexander jan rainer holger karl dirk joachim ralf carsten herbert oliver wilhelm kurt markus heinrich harald paul hermann florian sebastian gerd franz guido otto norbert friedrich josef olaf franz-walter frank-walter sigmar edmund george john tony jacques nicolas',
		f: 'maria ursula monika petra elisabeth sabine renate helga karin brigitte ingrid erika andrea gisela claudia susanne gabriele christa christine hildegard anna birgit barbara gerda martina heike ulrike katrin angela ute annegret annalena silvia julia nicole anja condoleezza hillary',
	},
	changingNames: '',
	surnames: { m: '', f: '' },
	nameParticles: 'von van de der den zu di da el al',
	notNames: '',
	places:
		'deutschland russland ukraine usa china frankreich großbritannien israel iran irak syrien türkei polen japan moskau washington london paris berlin brüssel peking europa',
	nameEndings: 's',
	nominative: [],
	spelling: [],
};
