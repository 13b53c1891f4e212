import type { PersonWords } from '../language.ts';

export const people: PersonWords = {
	honorifics: {
		m: 'brother duke father king lord mr pope prince sir',
		f: 'dame duchess lady madam miss mother mrs ms princess queen sister',
		any: 'dr hon prof rev',
	},
	roles: `
		academician accountant activist actor actress admiral adviser advisor agent aide ally
		ambassador analyst anchor anchorman apprentice archbishop architect artist associate athlete
		attorney auditor aunt author backer banker billionaire bishop blogger boss boxer broker
		brother builder businessman businesswoman campaigner candidate capt captain cardinal ceo cfo
		chair chairman chairperson chairwoman challenger champion chancellor chef chief co-chair
		co-founder coach cofounder col colonel columnist comedian commander commentator commissioner
		committeeman communicator composer congressman congresswoman conservative consultant
		contender contractor coo coordinator correspondent councillor councilman councilwoman
		counsel cousin critic curator daughter dean defendant defender delegate democrat deputy
		designer detective developer diplomat director dissident distributor doctor donor driver
		economist editor editor-in-chief employee engineer entrepreneur envoy epidemiologist
		executive expert farmer father fellow film_critic filmmaker first_lady foreman founder
		friend front-runner frontrunner fundraiser gen general goalkeeper gov governor grandfather
		grandmother guru hacker head historian hopeful host husband imam incumbent inspector
		interlocutor intern investigator investor journalist judge justice king lawmaker lawyer
		leader lecturer legislator libertarian lieutenant lobbyist loyalist lt magnate major manager
		mayor mechanic member microbiologist midfielder militant minister moderator mogul mother mp
		musician neighbor neighbour nephew neurosurgeon newsman nominee novelist nurse officer
		official ombudsman operative opponent organizer owner parliamentarian participant partner
		pastor patriarch pensioner philosopher photographer physician physicist pilot plaintiff
		player podcaster poet policeman political_analyst political_scientist pollster pope premier
		president priest prince princess principal producer professor programmer prosecutor
		psychologist psychotherapist publisher pundit queen rabbi rector referee rep reporter
		representative republican researcher resident retiree reverend rival scholar scientist
		screenwriter secretary secretary-general sen senator sergeant serviceman sgt shareholder
		sheriff singer sister socialist sociologist soldier son speaker specialist speechwriter
		spokesman spokesperson spokeswoman staffer strategist striker student superdelegate
		supporter surgeon surrogate teacher tourist trader trainer traveler treasurer trooper tycoon
		uncle venture_capitalist veteran vice_president vice-chair vice-president virologist
		volunteer voter whip widow wife witness worker writer
	`,
	roleEndings: `
		arian broker builder delegate eer grapher holder ician ist keeper maker orian owner player
		sman surgeon tor woman writer
	`,
	rolePrefixes: `
		acting american assistant associate attorney british campaign chief chinese co commercial
		communications conservative current defense democratic deputy district european ex executive
		famous federal fellow finance financial first foreign former french general german gop house
		incoming independent interim interior israeli italian japanese late lead leading legal
		liberal lifelong long-time longtime managing military national new newly official one-time
		onetime outgoing permanent polish political presidential press prime progressive prominent
		regional renowned republican research retired russian senior special state top turkish u.s.
		ukrainian US veteran vice well-known white
	`,
	roleModifiers: `
		affairs arms business communications economics elections ethics finances games human
		logistics news operations politics public relations rights sales services sports statistics
		studies systems terrorist weapons
	`,
	roleLinks: 'as',
	offices: [
		`
			american_leader american_president head_of_the_white_house president_of_the_united_states
			president_of_the_us u.s._president us_leader us_president
		`,
		`
			head_of_the_kremlin president_of_russia president_of_the_russian_federation russian_leader
			russian_president
		`,
		`
			kremlin_press_secretary kremlin_spokesman russian_presidential_spokesman
		`,
		`
			head_of_the_state_department u.s._secretary_of_state us_secretary_of_state
		`,
	],
	organisations: `
		academy administration agency airline airlines alliance army association authority bank
		bloomberg board bureau campaign center centre channel church city club co coalition college
		commission committee committees company concern conference congress consulate corp
		corporation council country county court daily delegation department directorate edition
		embassy eu exchange federation firm force forces foundation fund government group guardian
		headquarters herald holding hospital house inc institute journal kremlin laboratory league
		legislature llc ltd magazine ministry museum nation nato navy network news newspaper office
		operator organisation organization outlet pac parliament party pentagon police post press
		public_service radio rating_agency regulator reuters review school senate service society
		staff state super_pac team think-tank times tribune tv un union university watchdog weekly
		white_house
	`,
	documents: `
		ad agreement article bill book complaint constitution contract decision decree document
		editorial email forecast headline indictment law lawsuit letter memo message note poll post
		press_release release report resolution review ruling site statement study survey text
		transcript tweet video website
	`,
	unnamed: `
		activists aide aides analyst analysts authorities critic critics democrats economists
		employees expert experts eyewitness eyewitnesses friends insider insiders interlocutor
		interlocutors journalists lawmakers lawyers man many media militants neighbors neighbours
		observer observers official officials others parents participants people person police
		reporters reports republicans researchers residents scientists soldiers some someone source
		sources specialists students supporters users voters witness witnesses woman workers
	`,
	nounParadigms: [
		{
			of: 'man',
			endings: [
				{ suffix: 'man', subject: true },
				{ suffix: 'men', subject: true, plural: true },
			],
		},
		{
			of: 'y',
			endings: [
				{ suffix: 'y', subject: true },
				{ suffix: 'ies', subject: true, plural: true },
			],
		},
		{
			of: '',
			endings: [
				{ suffix: '', subject: true },
				{ suffix: 's', subject: true, plural: true },
			],
		},
	],
	affiliations: 'at from of',
	titlePrepositions: 'at for from in of on to',
	media: `
		afp ap bbc bloomberg cnn fox interfax izvestia izvestija izvestiya msnbc newsmax politico
		reuters ria tass unian
	`,
	occasions: `
		air appearance briefing broadcast call conference debate email event forum hearing interview
		meeting op-ed panel press_conference program rally segment show speech statement
	`,
	titleHeads: `
		album article award band book channel club company entitled film firm gas_pipeline group
		headline headlined magazine movie named newspaper novel operation party pipeline program
		programme project series ship show site slogan song team titled website
	`,
	impersonals: `
		argument attempt bit change city claim comment contest controversy couple crew day deal
		decade decision effort fact failure few figure group hour idea issue lot matter message
		moment month move night number part place plan point policy position problem process
		proposal question race reaction reality response result scandal shift sign signal stance
		state step strategy success thing time town trend trip view visit way week win year
	`,
};
