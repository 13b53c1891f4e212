import type { PersonWords } from '../language.ts';

export const people: PersonWords = {
	honorifics: { m: 'herr', f: 'frau', any: 'dr prof' },
	roles: `
		# At the head of states and cities
		fürst gouverneur kaiser kanzler kanzlerin könig königin landeshauptmann minister ministerin
		obfrau obmann papst präsident präsidentin premier prinz prinzessin

		# Offices of the state and parties
		abgeordnete abgeordneter beamte beamter beauftragte beauftragter botschafter führer führerin
		funktionär kandidat kandidatin kommissar kommissarin konsul nachfolger politiker politikerin
		sekretär sekretärin senator senatorin vorgänger

		# Courts and army
		anwalt anwältin augenzeuge general kapitän kommandeur richter richterin verteidiger
		verteidigerin zeuge

		# Who leads and owns
		besitzer chef chefin direktor direktorin eigentümer gründer gründerin inhaber initiator
		intendant leiter leiterin manager mitarbeiter vorsitzende vorsitzender

		# Who speaks for somebody
		aktivist aktivistin sprecher sprecherin vertreter vertreterin

		# Science, teaching, medicine
		analyst arzt ärztin experte expertin forscher forscherin historiker ökonom professor
		professorin student studentin wissenschaftler wissenschaftlerin

		# Press and arts
		autor autorin journalist journalistin künstler redakteur regisseur sänger sängerin
		schriftsteller schriftstellerin

		# Sport and crafts
		fahrer meister meisterin pilot spieler spielerin trainer trainerin

		# Church
		bischof imam kardinal pastor pfarrer rabbi

		# By origin or sex
		amerikaner brite deutsche franzose frau mann österreicher russe
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
		# States and authorities
		amt behörde botschaft bundesamt bundestag fraktion kommission kreise landesamt ministerien
		ministerium nasa opposition parlament pentagon rat regierung senat stadt stelle weißes_haus

		# Courts, police, army
		armee bgh bka bundesgerichtshof cia fbi feuerwehr gericht gerichtshof militär polizei

		# Parties
		afd cdu csu fdp grüne linke partei pds spd

		# Unions and clubs
		adac amnesty bund dgb gesellschaft gewerkschaft greenpeace organisation
		stiftung verband verein vorstand

		# Between states
		eu fifa nato uefa unesco unicef uno who

		# Business
		bank betreiber firma hersteller konzern krankenkasse unternehmen

		# Learning and church
		institut kirche universität

		# Press
		afp agentur ard bbc bild blatt cnn dpa fachblatt magazin nachrichtenagentur reuters rundfunk
		sender spiegel stern süddeutsche tageszeitung welt wochenzeitung zdf zeit zeitschrift
		zeitung
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
		betroffene bürger demonstranten eltern ermittler experte forscher gegner händler
		historiker juristen kritiker medien meteorologen mitglieder musikkenner opfer
		opposition passanten politiker quelle rechtsextremisten sprecher student studentin
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
