import type { PersonWords } from '../language.ts';

export const people: PersonWords = {
	honorifics: {
		m: 'brother duke father king lord mr pope prince sir',
		f: 'dame duchess lady madam miss mother mrs ms princess queen sister',
		any: 'dr hon prof rev',
	},
	roles: `
		# At the head of states and cities
		 ayatollah chancellor emir gov governor king mayor minister premier
		president prince princess queen sheikh sultan vice-president

		# Parliaments and parties
		assemblyman assemblywoman backbencher candidate challenger committeeman congressman
		congressperson congresswoman conservative contender councillor councilman councilor
		councilwoman delegate democrat dissident front-runner frontrunner hopeful incumbent lawmaker
		legislator libertarian loyalist mp nominee opponent parliamentarian 
		predecessor rep republican rival sen senator socialist successor superdelegate whip

		# Offices of the state
		ambassador commissioner deputy diplomat envoy inspector magistrate
		negotiator officer official ombudsman registrar representative secretary secretary-general
		speaker staffer superintendent surrogate

		# Courts and police
		agent attorney barrister constable counsel defendant detective guard investigator judge
		juror justice lawyer plaintiff policeman policewoman prosecutor sheriff solicitor trooper
		 witness

		# Army
		admiral capt captain col colonel commander corporal gen general lieutenant lt major
		militant paratrooper sailor sergeant serviceman sgt soldier veteran

		# Who leads and owns
		associate auditor boss ceo cfo chair chairman chairperson chairwoman chief co-chair
		co-chairman co-founder co-owner cofounder coo coordinator dean 
		director executive foreman founder head headmaster headteacher landlord landowner leader
		manager mastermind member operative organizer owner partner principal proprietor rector
		skipper supervisor treasurer vice-chair

		# Who speaks for and advises
		activist adviser advisor aide backer campaigner communicator consultant defender donor
		fundraiser interlocutor lobbyist speechwriter spokesman spokesperson spokeswoman strategist

		# Business and work
		accountant apprentice banker beekeeper billionaire bricklayer broker builder
		businessman businesswoman caregiver caretaker cashier chauffeur cleaner
		 cobbler contractor courier dealer developer dispatcher distributor diver driver
		electrician employee engineer entrepreneur farmer firefighter fisherman forecaster forester
		 grocer hacker handyman intern investor janitor jeweller librarian lifeguard
		magnate mechanic mogul paramedic pilot plumber programmer ranger
		receptionist salesman salesperson saleswoman seamstress seller shareholder
		shopkeeper steward surveyor technician technologist trader translator tycoon
		waiter waitress watchman welder worker

		# Science, teaching, medicine
		academician analyst archaeologist astronaut astronomer biologist botanist chemist
		climatologist dentist doctor economist epidemiologist expert fellow geologist glaciologist
		guru historian hydrologist instructor lecturer mathematician meteorologist microbiologist
		midwife neurosurgeon nurse ornithologist pathologist pharmacist philosopher physician
		physicist professor psychiatrist psychologist
		psychotherapist researcher scholar scientist sociologist specialist statistician student
		surgeon teacher therapist toxicologist trainee veterinarian virologist zoologist

		# Press
		anchor anchorman announcer author blogger broadcaster cartoonist columnist commentator
		copywriter correspondent editor editor-in-chief essayist host illustrator journalist
		moderator newsman novelist photographer podcaster pollster presenter publisher pundit
		reporter videographer writer

		# Arts
		actor actress architect artist ballerina chef choreographer comedian composer conductor
		curator dancer designer drummer filmmaker guitarist impresario musician painter
		pianist poet producer rapper screenwriter sculptor singer soloist songwriter violinist

		# Sport
		athlete boxer champion climber coach cyclist defenceman defenseman forward fullback goalie goalkeeper
		goaltender golfer jockey linebacker midfielder player quarterback referee rower runner
		skater skier striker swimmer trainer umpire winger wrestler

		# Church
		archbishop bishop cardinal chaplain deacon imam parishioner pastor patriarch pope preacher
		priest rabbi reverend vicar

		# People of the place and of the event
		ally bystander classmate colleague commuter critic friend homeowner housewife migrant
		neighbor neighbour participant passenger patron pensioner protester protestor refugee
		resident retiree shopper spectator supporter tenant tourist traveler villager volunteer
		voter

		# Family
		aunt brother cousin dad daughter father granddaughter grandfather grandmother grandson
		husband mom mother mum nephew sister son stepfather stepmother uncle widow wife
	`,
	roleEndings: `
		arian broker builder delegate eer grapher holder ician ist keeper maker orian owner player
		sman surgeon tor woman writer
	`,
	feminineRoles: 'actress heiress hostess waitress woman',
	leaders: 'boss chair chairman chief director head leader president',
	rolePrefixes: `
		acting american assistant associate attorney british campaign chief chinese co commercial
		communications conservative current defense democratic deputy district european ex executive
		famous federal fellow finance financial first foreign former french general german gop house
		incoming independent interim interior international israeli italian japanese late lead leading legal
		liberal lifelong long-time longtime managing military national new newly official one-time
		onetime outgoing permanent polish political presidential press prime progressive prominent
		regional renowned republican research retired russian senior special state top turkish u.s.
		ukrainian US veteran vice well-known white
	`,
	ranks: `
		assistant associate attorney defence defense deputy finance foreign health home interior
		lieutenant press prime vice
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
		# States and authorities
		administration agency authority board bureau city commission committee congress
		consulate council country county delegation department directorate embassy eu government
		headquarters house kremlin legislature ministry nation nato office parliament pentagon
		regulator senate service side state un watchdog 

		# Courts, police, army
		army court force navy police

		# Parties, unions, clubs
		alliance association campaign club coalition conference federation foundation fund group
		guild league organisation organization pac party society staff team think-tank union

		# Business
		airline automaker bank brand brokerage carmaker chain co company concern corp corporation
		exchange firm giant inc insurer lender llc ltd manufacturer operator platform publisher
		retailer start-up startup studio subsidiary utility

		# Learning, church, health
		academy center centre church college hospital institute laboratory library museum school university

		# Press
		bloomberg channel daily edition guardian herald journal magazine network news newspaper
		outlet post press radio reuters review times tribune tv weekly
	`,
	bodyEnds: `
		airlines airways bancorp brewery capital cinema daily electric energy enterprises entertainment
		foods gallery games group holdings industries interactive laboratories labs lines logistics media
		motors opera orchestra pharmaceuticals pictures productions records reserve securities software
		solutions studios systems technologies theater theatre trust ventures weekly zoo
	`,
	anyPapers: 'document',
	things: `
		animation app attention banner billboard board breakthrough calendar caption card chart clip
		clock compass diagram dial display door flag footage game games gate gauge graffiti graph
		image images instrument joke jokes label lyrics map meter model monitor notice photo
		photograph photos picture pictures placard plaque poster recipe recipes response rumor
		rumors rumour rumours scale schedule scoreboard screen screenshot sensor shirt sign signs
		slogan song songs sticker t-shirt tattoo test tests thermometer thread threads trailer video
		vote votes watch
	`,
	bodySorts: [
		['agency channel newspaper outlet publication', 'MEDIA'],
		['organisation organization', 'alliance association federation foundation league union'],
	],
	documents: `
		# Written by authorities and courts
		agreement bill complaint constitution contract decision decree indictment law lawsuit memo
		resolution ruling

		# Studies
		forecast poll report review study survey

		# In the press and on the net
		ad article book editorial headline post release site tweet website

		# Others
		document email letter message note statement text transcript
	`,
	unnamed: `
		activists aide analyst authorities children commenter couples critic customers
		democrats economists employees expert eyewitness eyewitnesses families fans followers
		friends guests insider interlocutor journalists lawmakers lawyers listeners locals man
		many media militants neighbors neighbours observer official organisers organizers
		others parents participants patients people person police pupils readers relatives
		reporters reports republicans rescuers researchers residents reviewers scientists
		soldiers some someone source specialists students subscribers supporters survivors
		teenagers users victims viewers visitors voters witness witnesses woman workers
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
	seats: { prepositions: 'at in' },
	pluralEndings: 'many people police s some',
	singularEndings: 'is ss us',
	titlePrepositions: 'at for from in of on to',
	media: `
		afp ap bbc bloomberg cnn fox interfax izvestia izvestija izvestiya msnbc newsmax politico
		reuters ria tass unian
	`,
	occasions: `
		air appearance briefing broadcast call conference debate email event forum hearing interview
		meeting op-ed panel program rally segment show speech statement
	`,
	titleHeads: `
		# Works
		album article award book film movie novel program programme series show song

		# Papers and sites
		channel magazine newspaper site website

		# Bodies and things with a name
		band club company firm group operation party pipeline project ship team

		# Named so
		caption entitled heading headline headlined named slogan title titled
	`,
	impersonals: `
		# Times
		day decade hour moment month night time week year

		# Numbers and parts
		bit couple few figure group lot number part

		# Places
		city place state town

		# What happens or is done
		argument attempt change claim comment contest controversy crew deal decision effort fact
		failure idea issue matter message move plan point policy position problem process proposal
		question race reaction reality response result scandal shift sign signal stance step
		strategy success thing trend trip view visit way win
	`,
};
