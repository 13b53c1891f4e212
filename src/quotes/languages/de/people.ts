import type { PersonWords } from '../language.ts';

export const people: PersonWords = {
	honorifics: { m: 'herr', f: 'frau', any: 'dr prof' },
	roles: `
		abgeordnete abgeordneter aktivist aktivistin amerikaner analyst anwalt anwältin arzt ärztin
		augenzeuge autor autorin beamte beamter beauftragte beauftragter besitzer bischof
		botschafter brite chef chefin deutsche direktor direktorin eigentümer experte expertin
		fahrer forscher forscherin franzose frau führer führerin funktionär fürst general gouverneur
		gründer gründerin historiker imam inhaber initiator intendant journalist journalistin kaiser
		kandidat kandidatin kanzler kanzlerin kapitän kardinal kommandeur kommissar kommissarin
		könig königin konsul künstler landeshauptmann leiter leiterin manager mann meister meisterin
		minister ministerin mitarbeiter nachfolger obfrau obmann ökonom österreicher papst pastor
		pfarrer pilot politiker politikerin präsident präsidentin premier prinz prinzessin professor
		professorin rabbi redakteur regisseur richter richterin russe sänger sängerin schriftsteller
		schriftstellerin sekretär sekretärin senator senatorin spieler spielerin sprecher sprecherin
		student studentin trainer trainerin verteidiger verteidigerin vertreter vertreterin
		vorgänger vorsitzende vorsitzender wissenschaftler wissenschaftlerin zeuge
	`,
	roleEndings: 'er erin ist istin loge',
	rolePrefixes: `
		amerikanische amtierende außenpolitische britische deutsche ehemalige ehemaliger
		französische frühere früherer innenpolitische israelische neue russische stellvertretende
		stellvertretender türkische zuständige
	`,
	roleModifiers: '',
	roleLinks: '',
	organisations: `
		adac afd afp agentur amnesty amt ard armee bank bbc behörde betreiber bgh bild bka blatt
		botschaft bund bundesamt bundesgerichtshof bundestag cdu cia cnn csu dgb dpa eu fachblatt
		fbi fdp feuerwehr fifa firma fraktion gericht gerichtshof gesellschaft gewerkschaft
		gewerkschaften greenpeace grüne grünen hersteller institut kirche kommission konzern
		krankenkasse kreise landesamt linke magazin militär ministerien ministerium
		nachrichtenagentur nasa nato opposition organisation parlament partei pds pentagon polizei
		rat regierung reuters rundfunk senat sender spd spiegel stadt stelle stern stiftung
		süddeutsche tageszeitung uefa unesco unicef universität uno unternehmen verband verein
		vorstand weißes_haus welt who wochenzeitung zdf zeit zeitschrift zeitung
	`,
	documents: `
		analyse ankündigung antrag artikel aussendung bericht brief buch dokument dokumente entwurf
		erklärung gesetz gutachten homepage internetseite kommentar kommuniqué leitartikel
		medienberichten meldung memorandum mitteilung nachricht papier positionspapier
		presseaussendung pressetext protokoll rede resolution schreiben stellungnahme studie umfrage
		urteil urteilsbegründung vertrag webseite website zeugenaussagen
	`,
	unnamed: `
		analysten angaben anhänger anwesende anwohner ärzte augenzeugen behörden beobachter berichte
		betroffene bürger demonstranten eltern ermittler experte experten forscher gegner händler
		historiker juristen kritiker medien meteorologen mitglieder musikkenner musikkennern opfer
		opposition passanten politiker quelle quellen rechtsextremisten sprecher student studentin
		täter teilnehmer veranstalter wissenschaftler zeugen
	`,
	compoundHeads: `
		abgeordnete abgeordneten abgeordneter agentur analyst anwalt anwältin anwaltschaft arzt
		ärztin bank beamte beamten beamter beauftragte beauftragten beauftragter behörde bericht
		bischof botschaft botschafter botschafterin chef chefin direktor direktorin erklärung
		experte expertin forscher forscherin fraktion führer führerin funktionär gericht
		gesellschaft gewerkschaft gründer gründerin gutachten historiker institut journalist
		journalistin kandidat kandidatin kanzler kanzlerin kommissar kommissarin kommission konzern
		kreise kreisen künstler leiter leiterin meister meisterin meldung minister ministerin
		ministerium mitarbeiter mitteilung ökonom organisation partei politiker politikerin polizei
		präsident präsidentin professor professorin rat redakteur redakteurin regierung richter
		richterin schreiben sekretär sekretärin spieler spielerin sprecher sprecherin stelle studie
		trainer trainerin umfrage universität unternehmen verband verteidiger verteidigerin
		vertreter vertreterin vorsitzende vorsitzenden vorsitzender vorstand wissenschaftler
		wissenschaftlerin zeitung
	`,
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
	affiliations: 'aus von',
	titlePrepositions: 'am an bei der des für im in vom von',
	media: '',
	occasions: 'gespräch interview pressekonferenz sendung',
	titleHeads: `
		agentur album buch fernsehserie film firma gruppe kategorie klub lied lp magazin modell
		modelle motto musical nachrichtenagentur namen oper organisation partei projekt rolle roman
		schiff sendung serie single stamm stück tageszeitung thema themen titel verein webseite
		website wochenzeitung zeitschrift zeitung
	`,
	impersonals: '',
};
