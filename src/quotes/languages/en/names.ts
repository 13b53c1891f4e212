import type { NameWords } from '../language.ts';

export const names: NameWords = {
	firstNames: {
		m: `
			aaron abbas abdul abdulla abdullah abdulrahman abel abraham abram adam adel aditya adolf
			adrian agafon ahmad ahmed aidan ajay akhmed akim akira alain alan albert alberto alec
			alejandro aleksandar aleksandr aleksei aleksey aleksi alessandro alex alexander alexandre
			alexandru alexei alexey alexis alfonso alfred alfredo ali alistair allan allen alonso alvaro
			alvin amadou amir amit anatoli anatoliy anatoly anders andre andrea andreas andrei andres
			andrew andrey andriy andrzej andy angelo angus anthony antip antoine anton antonio antonis
			antti anwar ari aristide arkadiy arkady arlen armand armando armen arnaud arne arnold arseny
			artem arthur artur arturo artyom arun arvind ashley ashok ashraf askar aslan augusto austin
			azamat aziz baltasar barack barnaby barney barry bart bartosz bashar basil bassam bastian ben
			benedict benito benjamin bernard bernardo bernd bernie bert bertrand bill billy bjorn blake
			bob bobby bogdan boris boyd brad bradley brandon brendan brent brett brian bruce bruno bryan
			bryce burak byron caleb calvin cameron carl carlo carlos carsten casey cecil cedric cesar chad
			charles charlie chinedu chris christian christoph christophe christopher christos chuck clark
			claude claudio claus clay clayton cliff clifford clint clive cody colin conor conrad
			constantin constantine corey cory craig curtis cyril cyrus daisuke dale damian damien damir
			damon dan dana daniel daniele danil danila danny dante darius darrell darren darryl dave david
			davide dawid dean declan demyan denis deniz dennis derek dermot desmond devin diego dieter
			dimitri dimitris dirk dmitri dmitriy dmitry domenico dominic dominik dominique don donald
			donnie doug douglas drew duncan dustin dwight dylan earl eddie edgar edmond edmund eduard
			eduardo edward edwin efrain egor ehud eitan elias elijah elliot elliott elon emanuel emeka
			emil emilio emmanuel emre enoch enrico enrique enzo eric erich erik erkki ernest ernesto ernie
			ernst errol esteban ethan etienne eugene eugenio evan evgeni evgeniy evgeny ezra fabian fabio
			fabrice faisal farhad farid federico fedor fedot felipe felix fernando fidel filip filippo
			finn florian foma francesco francis francisco franco francois frank franklin franz fred
			freddie frederic frederick frederik friedrich fritz fyodor gabor gabriel galen gareth garrett
			garry gary gaston gavin gavriil gennadi gennadiy gennady geoff geoffrey georg george georges
			georgi georgios georgy gerald gerard gerardo gerhard gerry giacomo gianni gideon gilbert
			gilles giorgio giovanni giuseppe gleb glen glenn goran gordey gordon graeme graham greg gregor
			gregory grigoriy grigory guido guillaume guillermo gunther gustav gustavo guy haim hakan hakim
			hamid hamish hamza hank hans harald harold haroon harry harvey hasan hassan hector heinrich
			heinz helmut hendrik henri henrik henry herbert herman hernan hideo hiroshi horst howard
			hubert hugh hugo humberto hussein ian ibrahim idris ignacio igor ihor ilham ilias ilya imran
			ingvar innokenty isaac isaiah ismail istvan itamar ivan ivar ivo jack jackie jacob jacques
			jakob jakub jamal james jamie jan janis jared jaroslav jarrod jason javier jay jean
			jean-claude jean-luc jean-marie jean-paul jean-pierre jeb jeff jeffery jeffrey jens jeremiah
			jeremy jermaine jerome jerry jesse jesus jim jimmy jiri joachim joao joaquin jochen joe joel
			joerg johan johann johannes john johnny jon jonah jonas jonathan jordan jorge jose josef
			joseph josh joshua josiah josip jozef juan juergen jukka jules julian julio julius jurgen
			justin kaito kamal karel karen karim karl kaspar kazimierz keir keith kelly ken kenji kenneth
			kenny kent kerry kevin khaled khalid khalil kim kirill kirk klaus klim knut kofi konrad
			konstantin konstantinos kostas kris kristian kristof kurt kwame kyle lamar lance larry lars
			lasse laszlo laurence laurent lawrence lazar lee leif len lenny leo leon leonard leonardo
			leonid leopold leroy leslie lester lev levi lewis liam lindsay lindsey lionel lloyd logan
			lorenzo lorne lou louis luc luca lucas lucian lucien ludwig luigi luis lukas luke lyle maciej
			magnus mahathir mahmoud makoto maksim malcolm mamadou manfred manoj manuel marat marc marcel
			marcelo marcin marcio marco marcos marcus marek mariano mario marion marius mark marko markus
			marlon marshall martin marty marvin marwan mason massimo mateo mateusz mathias mathieu mats
			matt matteo matthew matthias matthieu matti matvei matvey maurice mauricio maurizio mauro max
			maxim maxime maximilian maxwell mehdi mehmet melvin micah michael michal micheal michel mick
			miguel mihai mikael mike mikhael mikhail mikko mikola milan milo milos milton mirko miron
			miroslav mitch mitchell mitt mohamad mohamed mohammad mohammed mohan monty morgan morris
			morten moses moshe muhammad muhammed murat murray mustafa mykhailo mykola nadir naftali
			narendra nasser nate nathan nathaniel nazar nazim ned neil nelson nestor newt nicholas nick
			nicklas nico nicola nicolas nigel nikita niklas nikola nikolai nikolaos nikolas nikolay nikos
			nils noah noel norbert norman nuno octavio oisin olaf oleg oleh oleksandr oleksiy oliver
			olivier olli omar oran oscar oskar osman ostap oswald otto owen pablo paddy paolo pascal pat
			patrick paul paulo pavel pavlo pavlos pawel pedro percy pete peter petr petro petros phil
			philip philipp philippe phillip pierre pieter pietro piotr platon potap prokhor pyotr quentin
			quincy quinn radik rafael rafal raheem rahul raimo raj rajesh ralf ralph ramil ramiro ramon
			ramzan rand randall randolph randy raphael rashid raul ravi ray raymond recep reggie reginald
			reinhard renato rene reuben rex reza rhys ricardo riccardo richard rick ricky riley rinat rob
			robbie robert robertas roberto robin rod roderick rodion rodney rodolfo rodrigo roger roland
			rolf roman ron ronald ronaldo ronan ronnie rory ross rostislav roy ruben rudolf rudy rufus
			rune rupert ruslan russ russell rustam ryan saeed salim salman salvador salvatore sam sami
			samir samuel sandeep sandro sanjay santiago sasha saul savely scott seamus sean sebastian
			semyon sergei sergey sergio serhiy seth shamil shane shaun shawn shimon shinzo sid sidney
			siegfried silvio simeon simon solomon soren spencer stan stanislav stanley stefan stefano
			stelios stepan stephan stephane stephen steve steven stewart stig stuart sujit sunil sven
			svyatoslav syed sylvain tadeusz taha taimuraz takashi taras tariq tate taylor ted teddy
			terence terrance terrell terry theo theodor theodore thiago thierry thomas thorsten tigran
			tikhon tim timofei timofey timothy timur tito tobias toby todd toivo tom tomas tomasz tomislav
			tommy toni tony torsten tracy travis trent trevor tristan trofim troy tyler tyrone uhuru ulf
			ulrich umar umberto usman uwe vadim valentin valerio valery vasco vasiliy vasily vasyl
			venyamin vernon viacheslav victor vidar vijay vikenty viktor ville vince vincent vinod
			vissarion vitali vitaliy vitaly vittorio vlad vladimir vladislav vladyslav vojtech volker
			volodymyr vsevolod vyacheslav wade waldemar wallace walt walter warren wayne wendell werner
			wes wesley wilbur wilfred wilhelm willem william willie willy winston wojciech wole wolf
			wolfgang xavier yair yakov yan yann yannick yaroslav yasser yefim yegor yemelyan yevgeni
			yevgeniy yevgeny yitzhak yosef youssef yulian yuri yuriy yury yusuf yves zac zachary zack
			zakhar zaur zdenek zoltan
		`,
		f: `
			abby abigail ada adaeze adela adele adriana agata agatha agnes agnieszka aida aigul ailsa aine
			aisha aisulu alba albina alena alessandra alevtina alex alexa alexandra alexis alfiya alice
			alicia alina alisa alison alla allison alma alyona alyssa amal amalia amanda amber amelia
			amelie amie amina amira amy ana anabel anais anastasia anastasiya andrea angela angelica
			angelina angie anika anita anja anke ann anna annabel annabelle annalena anne annegret
			annemarie annette annie antje antonia antonina anya aoife araceli aretha ariana arina arlene
			ashley astrid audrey aurora ava avril ayse babette barbara barbra beata beate beatrice beatriz
			becky belinda bella bernadette bernice berta bertha bess beth bethany betsy betty beverley
			beverly bianca birgit birgitta blanca bonnie brenda briana brianna bridget brigitte britney
			brittany bronwyn brooke caitlin cameron camila camilla candace candice carey carina carla
			carly carmel carmen carol carole caroline carolyn carrie casey cassandra catalina catherine
			cathy cecile cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chiara
			chloe chris christa christiane christie christina christine chrystia cindy claire clara
			clarissa claude claudette claudia cleo colette colleen connie constance consuelo cora corinne
			cornelia courtney cristina crystal cynthia daisy dana daniela danielle daphne daria darlene
			darya dawn deanna debbie deborah debra deirdre delia delphine demi denise diana diane dilyara
			dina dolores dominika dominique donna dora doreen dorie doris dorota dorothea dorothy drew
			ebony edie edith edna eileen ekaterina elaine eleanor elena eleni elisa elisabeth elise eliza
			elizabeth ella elle ellen ellie elmira eloise elsa elsie elvira emilia emilie emily emma erica
			erika erin ernestine esmeralda esther ethel eugenia eunice eva eve evelyn evgenia ewa faina
			faith fatima fatma fay felicia felicity fern fiona flora fouzia frances francesca francine
			francoise franziska freda freya frida fumiko gabriela gabriele gabriella gabrielle gail galina
			gaynor gemma genevieve georgina geraldine germaine gertrude ghada gillian gina ginny giorgia
			gisela gisele gita giulia gladys glenda gloria golda grace grazyna greta gretchen gudrun
			gulnara gulnaz guzel gwen gwendolyn gwyneth hadiza halina halle hana hanna hannah harriet
			hayley hazel heather heidi heike helen helena helene helga henrietta hilary hilda hillary
			holly hope huma ida ilana ilona ilse imelda imogen ina ines inessa inga inge ingeborg ingrid
			inna ioana irena irene irina iris irma isabel isabella isabelle isla ivana ivanka ivy jackie
			jacqueline jacquelyn jade jadwiga jamie jan jana jane janelle janet janice janine jasmine jean
			jeanette jeanine jeanne jemima jen jenna jennie jennifer jenny jess jesse jessica jessie jette
			jill jillian jo joan joanna joanne jocelyn jodie jody johanna jordan josefina josephine josie
			joy joyce juanita judi judith judy julia juliana julianne julie juliet juliette justine jyoti
			kaja kamala kamila kapitolina karen karin karina karla katarina katarzyna kate katerina
			katharina katharine katherine kathleen kathryn kathy katie katja katrin katrina katya kay kaya
			kayla kayleigh keisha kelley kelli kellie kelly kellyanne kendra kerry kerstin kiera kim
			kimberly kira kirsten kirsty klara klaudia klavdia krista kristen kristin kristina krystyna
			ksenia kylie lacey lada lana lara larisa latoya laura lauren laurie lea leah leanne lee leila
			lena lenore leona leonor leslie lesya leticia lidia lila lilia lilian liliana lillian lily
			linda lindsay lindsey lisa lisbeth lise liudmila liv liz liza lizzie lois lola lora loraine
			loretta lori lorna lorraine lottie louisa louise luana lucia lucie lucille lucinda lucy
			ludmila ludmilla luisa lupita lyalya lyaysan lydia lyn lynda lynette lynn lynne lyubov
			lyudmila mabel madeleine madeline madison mae maeve magda magdalena maggie maia maja maki
			malala malgorzata mandy manon manuela mara marcela marcella marcia margaret margarita margaux
			marge margery margit margo margot margrethe maria mariam marian mariana marianna marianne
			marie mariko marilyn marina marine marion marisa marissa marjorie marlene marsha marta martha
			martina martine mary maryam maryana matilda maud maude maureen mavis maxine maya meg megan
			megyn melania melanie melinda melissa melody mercedes meredith merve mia mica micaela michaela
			michel michele michelle mihaela mildred milena millie mimi mina minna mira miranda mireille
			miriam moira mollie molly mona monica monika monique morgan morwenna moyra muriel myra myriam
			myrtle nabila nadege nadezhda nadia nadine nadya naina nancy naoko naomi natalia natalie
			nataliya natalya natasha nell nelli nellie nelly nellya nettie ngozi nicola nicole nicolette
			nikki nina noel noelle noemi noor nora noreen norma nuala octavia oksana olena olesya olga
			olive olivia olya ophelia orla paige paloma pam pamela pat patricia patsy patti patty paula
			paulette paulina pauline pearl peggy penelope penny petra phoebe phyllis pia pippa polina
			polly portia priscilla priya prudence prue quinn rachael rachel rahel raisa ramona raquel
			rebecca rebekah regina rena renata renate renee rhoda rhonda riley rimma rita roberta robin
			rochelle ronda rosa rosalie rosalind rosanna rose roseanne rosemary rosie roxanne roza ruby
			rufina ruth sabina sabine sabrina sadie sally salma sam samantha samira sana sandra sanja
			saoirse sara sarah sasha saule savannah selena selma serena shannon sharon shauna sheena
			sheila shelley shelly sheri sherri sherry sheryl shirley shulamit sian sibyl sienna sigrid
			silke silvia simone sinead siobhan sofia sofie sofya solveig sondra sonia sonja sonya sophia
			sophie stacey stacy steffi stella stephanie sue susan susana susanna susanne susie suzanne
			suzette svetlana swati sybil sylvia sylvie tabitha taisia taisiya tamar tamara tamika tamila
			tammy tania tanya tara tasha tatiana tatyana taylor teresa teri terry tess tessa thea thelma
			theresa therese tiffany tilda tina toni tonya tracey traci tracy tricia trisha trudy tulsi
			tuula uliana ulla ulrike ulyana ursula valentina valeria valerie valeriya vanessa varvara
			vasilisa vera verena verity verna veronica veronika vicki vicky victoria viktoria viktoriya
			vilma viola violet violeta virginia vivian viviane vivien vivienne wanda wendy whitney
			wilhelmina wilma winifred xenia ximena yadviga yana yaroslava yasmin yekaterina yelena
			yevgenia yevgeniya yewande yoko yolanda yuki yulia yuliana yuliya yuna yvette yvonne zainab
			zara zelda zemfira zhanna zinaida zoe zofia zoya zulfiya zuzana
		`,
	},
	firstNameForms: [],
	changingNames: '',
	nameForms: [],
	surnames: { m: '', f: '' },
	nameParticles: `
		al ben bin da de del den der di dos du el ibn la le st ten ter van von
	`,
	notNames: `
		# Days and months
		april august december february friday january july june march may monday november october
		saturday september sunday thursday tuesday wednesday

		# Peoples, parties, creeds
		american americans british chinese christian democrat democratic democrats english european
		french german jewish muslim muslims republican republicans russian russians ukrainian

		# Net
		facebook internet twitter web

		# Words
		god i
	`,
	places: `
		# States of the world
		afghanistan africa america asia brazil britain canada china cuba egypt england eu europe
		france germany india iran iraq israel japan mexico pakistan poland russia
		syria turkey u.k. u.s. uk ukraine US usa

		# Cities
		ankara beijing berlin brussels jerusalem kiev kyiv london minsk moscow paris tehran tokyo
		warsaw washington

		# States of America
		alabama arizona arkansas california carolina colorado connecticut dakota delaware florida
		georgia hampshire hawaii idaho illinois indiana iowa jersey kansas kentucky louisiana maine
		maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
		ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin
		wyoming york
	`,
	nameEndings: '',
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
