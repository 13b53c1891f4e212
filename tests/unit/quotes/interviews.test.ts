import { describe, expect, test } from 'vitest';
import type { LayoutMark, OutlineContext } from '../../../src/model/outline.ts';
import { outlineText } from '../../../src/quotes/outline/outline-text.ts';
import { direct as directIn, told as toldIn } from './told.ts';

function languageOf(text: string): string {
	return /[а-я]/.test(text) ? 'ru' : 'en';
}

function direct(text: string, context: OutlineContext = {}): [string, string | null][] {
	return directIn(text, { language: languageOf(text), context });
}

/** Questions and answers of one interview, set in different forms. */
const EN = {
	lead: 'Lighthouse keeper Nora Ekdal spoke to us about fog, gulls and the price of oil.',
	questions: ['When did you last see a ship?', 'Do you miss the town?', 'Who pays for the oil?'],
	answers: [
		'On Monday. It was a trawler, and I waved until my arm hurt.',
		'No. The town comes to me every summer - with ice cream.',
		'The harbour does. We send the bill in spring.',
	],
	who: 'Nora Ekdal',
};
const RU = {
	lead: 'О тумане, чайках и ценах на керосин рассказала смотритель маяка Нора Вельская.',
	questions: ['Когда вы видели последний корабль?', 'Вам не скучно?', 'Кто платит за керосин?'],
	answers: [
		'В понедельник. Это был траулер, и я махала ему, пока не заболела рука.',
		'Нет. Летом город сам приезжает ко мне — с мороженым.',
		'Порт. Мы посылаем счёт весной.',
	],
	who: 'Нора Вельская',
};

type Talk = typeof EN;
type Form = (question: string, answer: string, i: number) => string;

function textOf({ lead, questions, answers }: Talk, form: Form): string {
	return [lead, ...questions.map((question, i) => form(question, answers[i]!, i))].join('\n');
}

function wanted({ answers, who }: Talk): [string, string][] {
	return answers.map((answer) => [answer, who]);
}

describe('an interview in plain text: answers are quotations, questions are none', () => {
	test.each<[string, Talk, Form]>([
		['long dashes', RU, (q, a) => `— ${q}\n— ${a}`],
		['hyphens', EN, (q, a) => `- ${q}\n- ${a}`],
		['dash before the question only', RU, (q, a) => `– ${q}\n${a}`],
		['dash before the answer only', RU, (q, a) => `${q}\n— ${a}`],
		['neither', EN, (q, a) => `${q}\n${a}`],
		['neither, Russian', RU, (q, a) => `${q}\n${a}`],
		['Q and A', EN, (q, a) => `Q: ${q}\nA: ${a}`],
		['Q and A with full stops', EN, (q, a) => `Q. ${q}\nA. ${a}`],
		['Q alone', EN, (q, a) => `Q: ${q}\n${a}`],
		['Question and answer', EN, (q, a) => `Question: ${q}\nAnswer: ${a}`],
		['вопрос и ответ', RU, (q, a) => `Вопрос: ${q}\nОтвет: ${a}`],
		['вопрос и ответ с точкой', RU, (q, a) => `Вопрос. ${q}\nОтвет. ${a}`],
		['вопрос и ответ строкой', RU, (q, a) => `Вопрос\n${q}\nОтвет\n${a}`],
		['корреспондент и имя', RU, (q, a) => `Корреспондент: ${q}\nНора Вельская: ${a}`],
		['корр. и фамилия', RU, (q, a) => `Корр.: ${q}\nВельская: ${a}`],
		['тире и имя', RU, (q, a) => `— ${q}\nНора Вельская: ${a}`],
		['имя и тире', RU, (q, a) => `Ведущий: — ${q}\nНора Вельская: — ${a}`],
		['вопрос без знака и имя', RU, (q, a) => `${q}\nНора Вельская: ${a}`],
		['инициалы', RU, (q, a) => `«Маяк»: ${q}\nН.В.: ${a}`],
		['инициалы с пробелом', RU, (q, a) => `Маяк: ${q}\nН. В.: ${a}`],
		['инициал и фамилия', RU, (q, a) => `Вопрос: ${q}\nН.Вельская: ${a}`],
		['вопрос из зала', RU, (q, a) => `Вопрос из зала: ${q}\nН. Вельская: ${a}`],
		['фамилия с ролью', RU, (q, a) => `Вопрос: ${q}\nНора Вельская, смотритель: ${a}`],
		['reporter in capitals', EN, (q, a) => `REPORTER: ${q}\nEKDAL: ${a}`],
		['full name in capitals', EN, (q, a) => `THE GULL: ${q}\nNORA EKDAL: ${a}`],
		['an honorific in capitals', EN, (q, a) => `Q: ${q}\nMS. EKDAL: ${a}`],
		['no colon behind Q', EN, (q, a) => `Q    ${q}\nMS. EKDAL:  ${a}`],
		[
			'initials',
			EN,
			(q, a, i) => (i ? `GW: ${q}\nNE: ${a}` : `Gull Weekly: ${q}\nNora Ekdal: ${a}`),
		],
		['named interviewer', EN, (q, a) => `Milo Trent: ${q}\nNora Ekdal: ${a}`],
		[
			'time of the recording',
			EN,
			(q, a, i) => `[00:0${i}:10] Host: ${q}\n[00:0${i}:20] Nora Ekdal: ${a}`,
		],
		[
			'name and time on a line',
			EN,
			(q, a, i) => `Host (00:0${i})\n${q}\nNora Ekdal (00:1${i})\n${a}`,
		],
		['first name', EN, (q, a) => `Interviewer: ${q}\nNora: ${a}`],
		['a title in capitals', EN, (q, a) => `REPORTER: ${q}\nMAYOR EKDAL: ${a}`],
		['question and answer on a line', RU, (q, a) => `— ${q} — ${a}`],
		['Q and A on a line', EN, (q, a) => `Q: ${q} A: ${a}`],
		['answers in marks', EN, (q, a) => `Q: ${q}\nA: “${a}”`],
		['spelt out', EN, (q, a) => `Nora=NE\nGull Weekly: ${q}\nNE: ${a}`],
	])('%s', (_, talk, form) => {
		expect(direct(textOf(talk, form))).toEqual(wanted(talk));
	});
});

/** Marks of the layout on every question and answer: what the page shows in bold or as headings. */
function layoutOf(text: string, marked: readonly string[], kind: LayoutMark['kind']): LayoutMark[] {
	let from = text.indexOf('\n');
	return marked.map((one) => {
		const start = text.indexOf(one, from);
		from = start + 1;
		return { kind, start, end: start + one.length };
	});
}

describe('an interview whose questions the page sets apart', () => {
	test.each<[string, LayoutMark['kind'], Form, Form]>([
		['in bold', 'strong', (q, a) => `${q}\n${a}`, (q) => q],
		['in bold with dashes', 'strong', (q, a) => `— ${q}\n— ${a}`, (q) => `— ${q}`],
		['in bold before the answer', 'strong', (q, a) => `${q} ${a}`, (q) => q],
		['as headings', 'heading', (q, a) => `${q}\n${a}`, (q) => q],
		[
			'bold without question mark',
			'strong',
			(q, a, i) => `${i ? q : 'Tell us of ships.'}\n${a}`,
			(q, _, i) => (i ? q : 'Tell us of ships.'),
		],
		['labels in bold', 'strong', (q, a) => `Q ${q}\nNora Ekdal ${a}`, () => 'Nora Ekdal '],
	])('%s', (_, kind, form, marked) => {
		const text = textOf(EN, form);
		const layout = layoutOf(
			text,
			EN.questions.map((q, i) => marked(q, EN.answers[i]!, i)),
			kind,
		);
		expect(direct(text, { layout })).toEqual(wanted(EN));
	});

	test('a break stands between question and answer', () => {
		const text = textOf(EN, (q, a) => `${q} ${a}`);
		const layout = EN.questions.map((q): LayoutMark => {
			const end = text.indexOf(q) + q.length + 1;
			return { kind: 'break', start: end - 1, end };
		});
		expect(direct(text, { layout })).toEqual(wanted(EN));
	});
});

describe('answers', () => {
	test('go on over paragraphs, and stop at headings, captions and words about the speaker', () => {
		const text = `О маяке рассказала смотритель Нора Вельская.
			— Когда вы видели корабль?
			— В понедельник. Я махала ему рукой.
			Потом он дал гудок и ушёл за мыс.
			Фото: архив маяка
			Свет и керосин
			Нора Вельская пьёт чай из большой кружки.
			— Кто платит за керосин?
			— Порт. Мы посылаем счёт весной.
			Маяк построили в 1881 году.`.replace(/\t/g, '');
		expect(direct(text)).toEqual([
			['В понедельник. Я махала ему рукой.', 'Нора Вельская'],
			['Потом он дал гудок и ушёл за мыс.', 'Нора Вельская'],
			['Порт. Мы посылаем счёт весной.', 'Нора Вельская'],
		]);
	});

	test('keep dashes, marks and questions inside', () => {
		const text = `Нора Вельская ответила на вопросы газеты.
			— Что сказал капитан?
			— Он сказал: «Спасибо», — и уплыл. А что ему было делать?
			— Вы его ждали?
			— Ждала. Туман — дело долгое.`.replace(/\t/g, '');
		expect(direct(text)).toEqual([
			['Он сказал: «Спасибо», — и уплыл. А что ему было делать?', 'Нора Вельская'],
			['Ждала. Туман — дело долгое.', 'Нора Вельская'],
		]);
	});

	test('are those of two, each by name', () => {
		const text = `Nora Ekdal and Abel Rask keep the light. We asked them about winter.
			- Is it cold?
			Ekdal: Only in the morning.
			Rask: All day, if you ask me.
			- Who cooks?
			Rask: I do, and she complains.
			Ekdal: With reason.`.replace(/\t/g, '');
		expect(direct(text)).toEqual([
			['Only in the morning.', 'Nora Ekdal'],
			['All day, if you ask me.', 'Abel Rask'],
			['I do, and she complains.', 'Abel Rask'],
			['With reason.', 'Nora Ekdal'],
		]);
	});

	test('are nobody’s where two could be meant', () => {
		const text = `Nora Ekdal and Abel Rask keep the light. We asked them about winter.
			- Is it cold?
			- Only in the morning.
			- Who cooks?
			- The one who loses at cards.`.replace(/\t/g, '');
		expect(direct(text)).toEqual([
			['Only in the morning.', null],
			['The one who loses at cards.', null],
		]);
	});

	test('are those of the one named in the title', () => {
		const text = textOf(
			{ ...EN, lead: 'Fog, gulls and the price of oil.' },
			(q, a) => `- ${q}\n- ${a}`,
		);
		expect(direct(text, { title: 'Nora Ekdal: “I count the gulls”' })).toEqual(wanted(EN));
	});

	test('are those of the one whom the questions call by name', () => {
		const text = `Маяк на мысе Тихом зажгли снова. Деньги собрали Нора Вельская и Пётр Ломов.
			— Нора Павловна, когда вы видели корабль?
			— В понедельник. Я махала ему рукой.
			— Кто платит за керосин?
			— Порт. Мы посылаем счёт весной.`.replace(/\t/g, '');
		expect(direct(text).map(([, who]) => who)).toEqual(['Нора Вельская', 'Нора Вельская']);
	});
});

describe('what only looks like an interview is none', () => {
	test.each([
		[
			'a rhetorical question',
			'Mayor Nora Ekdal said the light was out.\nWho will mend it?\nThe harbour has no money, and we all know it.',
		],
		[
			'an essay with questions',
			'Nora Ekdal argues that the light must stay.\nWhat is a lighthouse for?\nIt is a lamp on a stone. It was built in 1881.\nThe stone has held.\nThe lamp has not.\nShips still come.\nWho needs it now?\nThe gulls do. The town pays.\nThat is the whole of it.\nNothing else is known.',
		],
		[
			'questions answered by the paper',
			'The harbour office, led by Nora Ekdal, has new rules.\nWhat changes in May?\nThe fee rises to ten crowns.\nWho pays?\nEvery boat longer than a bus.\nWhere does one pay?\nAt the window of the office.',
		],
		[
			'a list of questions',
			'The council of Gull Bay has a paper of Nora Ekdal.\n- Who pays for oil\n- Who mends the lamp\n- Who counts the gulls',
		],
		[
			'facts with labels',
			'The keeper Nora Ekdal spoke on Monday.\nWHERE: Room 4, Gull Court.\nWHEN: Friday at noon.\nADMISSION: free, no booking needed.',
		],
		[
			'a cast',
			'The play opens in May.\nNora Ekdal: the keeper\nAbel Rask: the gull\nMilo Trent: the fog',
		],
		[
			'prices',
			'The market opens in May.\nPrice: ten crowns.\nPlace: the harbour.\nPrice: twelve crowns.\nPlace: the hill.',
		],
	])('%s', (_, text) => {
		expect(toldIn(text, { language: 'en' }).filter(({ kind }) => kind === 'direct')).toEqual([]);
	});

	test('a dialogue in a story keeps its authors', () => {
		const text = `— Ты видела корабль? — спросил Пётр Ломов.
			— Видела, — сказала Нора Вельская.
			— А туман был? — спросил Пётр Ломов.
			— Был, — сказала Нора Вельская.`.replace(/\t/g, '');
		expect(direct(text).map(([, who]) => who)).toEqual([
			'Пётр Ломов',
			'Нора Вельская',
			'Пётр Ломов',
			'Нора Вельская',
		]);
	});
});

test('names and titles that a transcript writes in capitals are shown as elsewhere', () => {
	const text =
		'REPORTER: When did the pool open?\nMAYOR OLSEN: It opened in March.\nTOM LEE-HALL: I was there.\n' +
		'REPORTER: Was it cold?\nMAYOR OLSEN: It was very cold.\nTOM LEE-HALL: We swam all the same.';
	const { speakers } = outlineText(text, { language: 'en' });
	expect(speakers.map(({ name, role }) => [name, role ?? ''])).toEqual([
		['Olsen', 'mayor'],
		['Tom Lee-Hall', ''],
	]);
});
