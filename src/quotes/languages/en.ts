import type { Language } from './language.ts';

/** English, and English as machines make it of Russian news. */
export const english: Language = {
	code: 'en',
	nounsHaveCapitals: false,
	quotedWords: 'part',
	script: 'latin',
	frequent:
		'the of and to in that is was for on with as his her he she it at by from has have had said not are be this will who an',
	abbreviations:
		'mr mrs ms dr prof sen rep gov gen col lt sgt capt cpt cmdr adm maj pres hon rev fr st jr sr inc corp co ltd llc ft mt vs etc no dept univ jan feb mar apr jun jul aug sept sep oct nov dec ariz calif colo conn fla ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo d-calif d-mass d-fla r-fla r-ariz d-ill d-conn d-nev r-ala r-wis r-tenn r-tex d-mich d-minn r-ky r-pa d-pa r-la r-okla d-wash d-colo d-ore d-va r-va u.s.',
	verbs: [
		{
			frame: 'speech',
			words:
				'say says said saying tell tells told telling add* write writes wrote writing not+ explain* ask* tweeted tweeting declar+ announc+ stated stating claims claimed claiming argu+ insist* warn* suggest* acknowledg+ admit admits admitted admitting assert* conced+ conclud+ confirm* contend* promis+ recall* reveals revealed revealing testify testifies testified vow* predict* jok+ emphasiz+ emphasise emphasises emphasised stress stresses stressed stressing reiterat+ repeat* disclose disclosed assur+ inform informs informed clarify clarifies clarified specify specifies specified complain* lament* pledges pledged pledging estimat+ alleg+ maintain maintains maintained reports reported reporting indicat+ opin+ counter* retort retorted concur concurred caution cautions cautioned guarantee guarantees guaranteed summarize summarized summarise summarised convinced counseled counselled proclaim* volunteer volunteered advised speculate speculated theorize theorized posit posits stipulate stipulates',
		},
		{
			frame: 'opinion',
			words:
				'believes believed considers hopes hoped hoping thinks thought expects fears feared feels felt doubts doubted agree agrees agreed implies implied hints hinted signals signaled assumes assumed denies denied denying suspects suspected imagined wonders wondered knows knew realizes realized forecasts concluded sure certain confident convinced insists',
		},
		{
			frame: 'object',
			words:
				'ruled demands demanded proposes proposed recommends recommended requested calls called calling describes described describing accuses accused accusing urges urged urging labels labeled labeling labelled dubbed denounces denounced denouncing dismisses dismissed dismissing criticizes criticized criticizing criticise criticised blasts blasted blasting slams slammed slamming mocks mocked mocking praises praised praising condemns condemned condemning characterizes characterized expresses expressed expressing blames blamed decries decried derided threatens threatened',
		},
		{
			frame: 'address',
			words: 'tell tells told telling assured assures informed inform informs remind*',
		},
		{
			frame: 'quoting',
			words:
				'advise advises answer* began begin begins boast boasted boasts certain chant* charge charged charges comment* continu+ cried crow crowed cry e-mailed elaborate elaborated email emailed exclaim exclaimed go goes gush gushed interject interjected intone intoned mention* muse mused observ+ point* post* pray prayed quip quipped quips rant ranted read reads recount recounted recounts relate related remark* replied replies reply replying respond* scream screamed shout* snap snapped sneer sneered sum summed sums sure swear swears swore tweet tweets went whisper whispered yell* rejects rejected hails hailed attacks attacked questioned endorsed ripped branded deemed compared comparing thanked appeals appealed offered invited discusses discussed add adds objects objected retorts retorted concurs concurred nodded smiled smiles laughed laughs joked agreed marveled fumed lamented sighed recited crooned warned urged',
		},
		{
			frame: 'relay',
			words: 'quotes quoted quoting relays relayed cites cited citing',
		},
	],
	verbShapes: 'ed s',
	verbEndings: {
		'*': [{ suffix: '' }, { suffix: 's' }, { suffix: 'ed' }, { suffix: 'ing' }],
		'+': [{ suffix: 'e' }, { suffix: 'es' }, { suffix: 'ed' }, { suffix: 'ing' }],
	},
	finiteEndings: '',
	adjectiveEndings: '',
	adjectiveForms: '',
	adverbEndings: 'ly',
	betweenSubjectAndVerb:
		"out thus moreover furthermore besides nevertheless nonetheless hence firstly secondly thirdly accordingly consequently indeed otherwise additionally overall likewise perhaps maybe monday tuesday wednesday thursday friday saturday sunday today yesterday also has have had was is are were be been being later then just recently previously repeatedly once first again already simply now even still often always never only further earlier reportedly publicly privately quickly immediately soon told has not did does do n't will would could should can may might must subsequently eventually finally bluntly flatly specifically explicitly jokingly openly famously himself herself itself themselves both all actually really initially separately correctly rightly wrongly angrily quietly apparently clearly merely who which that wryly sarcastically however meanwhile therefore instead",
	sourceBefore: 'according_to in_the_words_of in_the_opinion_of with_reference_to',
	sourceAfter: '',
	ownWords: {
		before: 'in according_to',
		after: 'words opinion view estimation estimate account forecast assessment',
	},
	copulas: 'is was are were been being be',
	auxiliaries:
		"has have had will would can could should may might must do does did won't can't don't didn't doesn't isn't wasn't aren't weren't hasn't haven't hadn't wouldn't couldn't shouldn't",
	complementisers: 'that',
	commaBeforeStatement: false,
	connectives:
		'at_the_same_time in_addition on_the_other_hand for_example of_course in_particular as_a_result it_is_worth_noting_that it_should_be_noted_that in_this_regard in_this_connection by_the_way in_turn in_general',
	nounlikeEndings: 's',
	contrasts: 'but while although though yet',
	asides: 'a an though while compared something with despite according — – ―',
	definiteArticles: 'the',
	subjectMatters: 'about for',
	participleEndings: 'ing',
	backReferences: 'the_same_was this_was_reported this_was_announced this_was_stated',
	questionWords: 'how why what whether if who where when',
	clauseOpeners:
		'who whom whose which that because although though while when where if after before since until as but and or so unless whether',
	infinitives: 'to',
	conjunctions: 'and',
	prepositions:
		'of in on at to for from with by about into over after before during under against between through without within among across around behind beyond despite near off onto out per since than toward towards until upon via following amid regarding including along like',
	genitives: 'of for at from with in',
	agents: 'by',
	nobodies: 'here nobody none nothing neither there anything something everything',
	indefinites: 'a an one another some any several many other two three',
	affiliations: 'of at from',
	offices: [
		'head_of_the_white_house us_president u.s._president american_president american_leader us_leader president_of_the_united_states president_of_the_us',
		'head_of_the_kremlin russian_president russian_leader president_of_russia president_of_the_russian_federation',
		'kremlin_spokesman kremlin_press_secretary russian_presidential_spokesman',
		'head_of_the_state_department us_secretary_of_state u.s._secretary_of_state',
	],
	titlePrepositions: 'of for at from in on to',
	finiteVerbs:
		'went came made took got gave held won lost left met kept stood sat spoke became put sent told brought bought paid built cut hit let set fell rose grew drew broke chose drove wrote knew threw flew seem seems remain remains remained become becomes appear appears',
	postModifiers:
		'based born called named known hired charged appointed elected arrested employed assigned tasked involved interested trained affiliated associated licensed registered dubbed titled retired married',
	pastEndings: 'ed',
	relatives: 'who',
	occupations:
		'heads headed leads led runs ran chairs chaired directs directed owns owned oversees oversaw manages managed founded co-founded teaches taught studies studied works worked serves served represents represented covers writes edits co-chairs co-leads specializes advises advised',
	roleLinks: 'as',
	impersonals:
		'day week month year decade hour moment time night move decision step sign fact claim message number figure group couple few lot bit state city town place race contest result win point thing way part signal attempt effort stance position view idea plan policy proposal issue matter question problem trend strategy trip visit comment argument response reaction shift change deal scandal controversy crew process reality success failure',
	adjectiveNominatives: [],
	determiners:
		'the a an one his her its their our my your this that these those some many several another one two three four five other most all both each every',
	pronouns: [
		{ words: 'he', gender: 'm', subject: true },
		{ words: 'she', gender: 'f', subject: true },
		{ words: 'they', plural: true, subject: true },
		{ words: 'it', gender: 'n', subject: true },
		{ words: 'him his himself', gender: 'm' },
		{ words: 'her hers herself', gender: 'f' },
		{ words: 'them their theirs themselves', plural: true },
		{ words: 'its itself', gender: 'n' },
		{ words: 'i we you', subject: true, open: true },
		{ words: 'me us my our your', open: true },
	],
	honorifics: {
		m: 'mr sir lord king prince pope brother father duke',
		f: 'mrs ms miss madam lady dame queen princess sister mother duchess',
		any: 'dr prof hon rev',
	},
	roles:
		'rep sen gov gen col lt sgt capt president chairman chairwoman chair minister premier chancellor secretary spokesman spokeswoman spokesperson representative senator congressman congresswoman governor mayor judge justice attorney lawyer prosecutor ambassador envoy commissioner director head chief leader founder cofounder co-founder owner partner boss ceo cfo coo executive manager strategist adviser advisor aide analyst economist expert scientist professor lecturer researcher historian sociologist psychologist philosopher political_scientist political_analyst engineer doctor physician surgeon nurse teacher student journalist reporter correspondent columnist editor editor-in-chief publisher writer author novelist poet blogger commentator host anchor moderator pundit pollster activist organizer campaigner candidate nominee contender hopeful frontrunner front-runner rival opponent challenger incumbent delegate lawmaker legislator parliamentarian deputy councilman councilwoman councillor mp speaker whip staffer official officer general colonel major captain lieutenant sergeant admiral commander soldier veteran sheriff policeman detective investigator agent fellow specialist consultant contractor broker trader banker investor businessman businesswoman entrepreneur mogul billionaire developer farmer worker employee resident neighbor neighbour voter supporter critic ally friend wife husband son daughter father mother brother sister uncle aunt cousin actor actress singer musician artist filmmaker comedian player coach trainer goalkeeper striker athlete champion bishop archbishop cardinal priest pastor rabbi imam reverend pope patriarch king queen prince princess vice-president vice_president co-chair treasurer auditor ombudsman inspector diplomat interlocutor academician producer designer curator chef pilot driver dean rector principal chairperson newsman anchorman intern associate operative tycoon magnate guru scholar vice-chair plaintiff defendant witness republican democrat libertarian socialist conservative communicator counsel coordinator photographer surrogate first_lady participant volunteer member neurosurgeon venture_capitalist shareholder builder distributor defender retiree grandfather grandmother backer fundraiser donor superdelegate militant lobbyist apprentice speechwriter hacker film_critic loyalist architect virologist microbiologist epidemiologist physicist screenwriter composer foreman serviceman traveler tourist referee midfielder boxer trooper nephew widow accountant mechanic secretary-general committeeman dissident programmer podcaster psychotherapist pensioner',
	roleEndings:
		'ist ician arian orian eer woman sman writer maker keeper grapher holder builder owner player broker surgeon tor delegate',
	rolePrefixes:
		'former ex deputy vice acting first senior chief assistant associate co top national foreign prime presidential executive managing general state federal press campaign communications finance defense interior deputy permanent special official political military retired late leading current new newly longtime long-time veteran independent lead commercial financial research legal regional russian american US u.s. british french german ukrainian chinese japanese turkish israeli european polish italian republican democratic conservative liberal progressive gop white house attorney district interim outgoing incoming onetime one-time well-known renowned prominent famous lifelong fellow',
	roleModifiers:
		'sports sales affairs relations operations business news politics economics human public rights services studies communications systems finances arms weapons games ethics logistics statistics elections terrorist',
	organisations:
		'party committee commission council ministry department agency administration government parliament senate congress house court police university college institute school company corporation bank group association union foundation fund federation organization organisation office bureau service authority board team campaign club center centre network newspaper magazine channel outlet times post journal news tribune herald guardian press daily weekly review reuters bloomberg alliance coalition league society church army navy force forces staff embassy consulate headquarters firm inc corp ltd llc co think-tank super_pac pac nato un eu kremlin pentagon white_house legislature delegation edition tv radio academy hospital exchange airline airlines holding concern operator regulator watchdog rating_agency public_service conference committees city state county nation country directorate laboratory museum',
	documents:
		'report statement document letter study poll survey release message memo decree law bill decision ruling indictment complaint lawsuit article editorial review forecast note press_release post tweet transcript resolution website site book video ad headline email text constitution agreement contract',
	unnamed:
		'source sources insider insiders official officials expert experts analyst analysts observer observers critic critics people person man woman media reports eyewitness eyewitnesses witness witnesses interlocutor interlocutors authorities police voters supporters republicans democrats lawmakers residents neighbors neighbours economists scientists researchers participants reporters journalists specialists lawyers aides aide others someone many some militants soldiers activists parents friends students employees workers users',
	headNoun: 'last',
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
	times:
		'day days week weeks weekend month months year previous next last earlier morning afternoon evening night eve today yesterday tomorrow tonight hours minutes moments ago monday tuesday wednesday thursday friday saturday sunday',
	occasions:
		'interview conference statement speech rally debate briefing meeting hearing event forum air broadcast program show op-ed call email panel segment appearance press_conference',
	media:
		'izvestia izvestiya izvestija reuters tass interfax unian ria afp ap bbc cnn fox msnbc politico bloomberg newsmax',
	titleHeads:
		'film movie book novel magazine newspaper song album show series program programme company firm project operation group band party club team ship gas_pipeline pipeline channel website site article titled entitled headlined named headline slogan award',
	firstNames: {
		m: 'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven stephen paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene mike jim tom bob bill dan ted ben sam matt tim steve jeff greg chris nick tony rick ron ken don dave barack mitt newt marco jeb rand bernie lindsey chuck mitch harry hank howard glenn hugh ian neil simon stuart graham martin leo max oliver luke lewis louis josh alex andy pete ray doug phil craig todd chad brad kirk kurt lance derek dean dale earl stan stanley norman allen barry clark clay corey cory vladimir dmitry dmitri sergey sergei alexei alexey aleksey aleksei mikhail nikolai nikolay ivan igor oleg yuri yury andrei andrey boris viktor victor pavel maxim maksim konstantin evgeny yevgeny roman ruslan vadim vyacheslav valery vitaly anton artem artyom denis kirill ilya leonid grigory gennady anatoly stanislav eduard emmanuel francois jean pierre jacques olivier hans klaus wolfgang jens olaf friedrich heinrich karl joachim recep mohammed muhammad mohammad ahmed ali hassan hussein omar khalid abdullah ibrahim yusuf mustafa benjamin ehud shimon moshe giuseppe matteo silvio mario carlos luis pedro jorge miguel antonio jesus manuel rafael diego felipe petro volodymyr oleksandr andriy mykola',
		f: 'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary chelsea michelle melania ivanka carly sally kate katie kathy kim jill anne jane claire ellen elaine eva eve gail gina heidi holly irene jackie jenny jo josie katrina kayleigh kellyanne kirsten leslie liz lucy lynn maggie megyn meg molly monica nina norma paula peggy penny rita robin rose sheila sherry sue susie tammy tara tina tracy valerie vanessa vera wendy yvonne olga natalia natalya elena yelena irina tatiana tatyana svetlana marina ekaterina yekaterina anastasia daria darya ksenia oksana lyudmila ludmila galina yulia yuliya valentina larisa nadezhda lyubov polina alina vera ursula angela annalena christine theresa marine giorgia huma debbie',
	},
	changingNames: '',
	surnames: { m: '', f: '' },
	nameParticles: 'de van von der den di da del la le bin ibn al el ben du dos st ter ten',
	notNames:
		'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december republican republicans democrat democrats democratic american americans russian russians british french german ukrainian chinese european english i god christian muslim muslims jewish internet web twitter facebook',
	places:
		'america russia ukraine china france germany britain england israel iran iraq syria turkey poland japan india pakistan afghanistan canada mexico brazil cuba egypt europe asia africa moscow washington kiev kyiv london paris berlin brussels beijing tehran ankara warsaw tokyo minsk jerusalem u.s. US usa u.k. uk eu florida texas california ohio iowa nevada virginia michigan wisconsin pennsylvania georgia illinois massachusetts maryland colorado arizona indiana kansas missouri oregon utah vermont maine alabama arkansas connecticut delaware hawaii idaho kentucky louisiana minnesota mississippi montana nebraska oklahoma tennessee wyoming york hampshire jersey carolina dakota saudi_arabia new_york north_korea',
	nameEndings: '',
	nominative: [],
	spelling: [
		['yo', 'e'],
		['ye', 'e'],
		['iy', 'i'],
		['yi', 'i'],
		['ij', 'i'],
		['ey', 'ei'],
		['y', 'i'],
		['j', 'i'],
		['wh', 'w'],
		['ee', 'i'],
		['ou', 'u'],
		['kh', 'h'],
		['ks', 'x'],
		['zh', 'j'],
		['ii', 'i'],
	],
};
