import type { NameWords } from '../language.ts';

export const names: NameWords = {
	firstNames: {
		m: `
			aaron abdullah adam ahmed alan albert aleksei aleksey alex alexander alexei alexey ali allen
			anatoly andrei andrew andrey andriy andy anthony anton antonio artem arthur artyom austin
			barack barry ben benjamin bernie bill billy bob bobby boris brad bradley brandon brian bruce
			bryan carl carlos chad charles chris christian christopher chuck clark clay corey cory craig
			dale dan daniel dave david dean denis dennis derek diego dmitri dmitry don donald doug
			douglas dylan earl eduard edward ehud elijah emmanuel eric ethan eugene evgeny felipe
			francois frank friedrich gabriel gary gennady george gerald giuseppe glenn graham greg
			gregory grigory hank hans harold harry hassan heinrich henry howard hugh hussein ian ibrahim
			igor ilya ivan jack jacob jacques james jason jean jeb jeff jeffrey jens jeremy jerry jesse
			jesus jim joachim joe john jonathan jordan jorge jose joseph josh joshua juan justin karl
			keith ken kenneth kevin khalid kirill kirk klaus konstantin kurt kyle lance larry lawrence
			leo leonid lewis lindsey logan louis luis luke maksim manuel marco mario mark martin mason
			matt matteo matthew max maxim michael miguel mike mikhail mitch mitt mohammad mohammed moshe
			muhammad mustafa mykola nathan neil newt nicholas nick nikolai nikolay noah norman olaf oleg
			oleksandr oliver olivier omar patrick paul pavel pedro pete peter petro phil philip pierre
			rafael ralph rand randy ray raymond recep richard rick robert roger roman ron ronald roy
			ruslan russell ryan sam samuel scott sean sergei sergey shimon silvio simon stan stanislav
			stanley stephen steve steven stuart ted terry thomas tim timothy todd tom tony tyler vadim
			valery victor viktor vincent vitaly vladimir volodymyr vyacheslav walter wayne william
			willie wolfgang yevgeny yuri yury yusuf zachary
		`,
		f: `
			abigail alexis alice alina amanda amber amy anastasia andrea angela ann anna annalena anne
			ashley barbara betty beverly brenda brittany carly carol carolyn catherine charlotte chelsea
			cheryl christina christine claire cynthia danielle daria darya debbie deborah debra denise
			diana diane donna doris dorothy ekaterina elaine elena elizabeth ellen emily emma eva eve
			evelyn frances gail galina gina giorgia gloria grace hannah heather heidi helen hillary
			holly huma irene irina isabella ivanka jackie jacqueline jane janet janice jean jennifer
			jenny jessica jill jo joan josie joyce judith judy julia julie karen kate katherine kathleen
			kathryn kathy katie katrina kayla kayleigh kelly kellyanne kim kimberly kirsten ksenia
			larisa laura lauren leslie linda lisa liz lori lucy ludmila lynn lyubov lyudmila madison
			maggie margaret maria marie marilyn marina marine martha mary meg megan megyn melania
			melissa michelle molly monica nadezhda nancy natalia natalie natalya nicole nina norma
			oksana olga olivia pamela patricia paula peggy penny polina rachel rebecca rita robin rose
			ruth sally samantha sandra sara sarah sharon sheila sherry shirley sophia stephanie sue
			susan susie svetlana tammy tara tatiana tatyana teresa theresa tina tracy ursula valentina
			valerie vanessa vera victoria virginia wendy yekaterina yelena yulia yuliya yvonne
		`,
	},
	changingNames: '',
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
		france germany india iran iraq israel japan mexico north_korea pakistan poland russia
		saudi_arabia syria turkey u.k. u.s. uk ukraine US usa

		# Cities
		ankara beijing berlin brussels jerusalem kiev kyiv london minsk moscow paris tehran tokyo
		warsaw washington

		# States of America
		alabama arizona arkansas california carolina colorado connecticut dakota delaware florida
		georgia hampshire hawaii idaho illinois indiana iowa jersey kansas kentucky louisiana maine
		maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
		new_york ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin
		wyoming york
	`,
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
