import { describe, expect, test } from 'vitest';
import { outlineText } from '../../../src/quotes/outline/outline-text.ts';
import { told } from './told.ts';

/** The speaker of the first quotation. */
function speakerOf(text: string): string | null | undefined {
	return told(text)[0]?.speaker;
}

describe('a noun phrase is named in full', () => {
	test.each([
		[
			'The pier will close in June, the press service of the harbour board said on Monday.',
			'press service of the harbour board',
		],
		[
			'The pier will close in June, a source in one of the shipyards told the Herald.',
			'source in one of the shipyards',
		],
		[
			'The director of the tram depot said that the pier would close.',
			'director of the tram depot',
		],
		['The pier will close, said the head of the city archive.', 'head of the city archive'],
	])('%s', (text, name) => {
		expect(speakerOf(text)).toBe(name);
	});

	test('the day behind it does not belong to it', () => {
		const text = 'The head of the Quay Council the day before said that the pier would close.';
		expect(speakerOf(text)).toBe('head of the Quay Council');
	});
});

describe('what is no speaker', () => {
	test('a participle before an infinitive', () => {
		const text =
			'No one is going to promise a new pier before the tide is measured, said Mayor Oscar Penn, who rows.';
		const { speakers } = outlineText(text);
		expect(speakers.map(({ name }) => name)).toEqual(['Oscar Penn']);
	});

	test('“it” means the body or paper before, or nobody', () => {
		const named = 'The Harbour Ministry wrote a letter. It says that the pier will close in June.';
		expect(outlineText(named).speakers.map(({ name }) => name)).not.toContain('It');
		const text = 'The pier is old. It says that the pier will close in June.';
		expect(outlineText(text).speakers).toEqual([]);
	});
});

describe('a body and a person in one run of capitals', () => {
	test.each([
		[
			'The pier is late, said Deputy Head of the Coastal Tram Directorate Orlin Vastry.',
			'Orlin Vastry',
		],
		['По словам главы Минобрнауки Николая Тихонова, мост закроют.', 'Николай Тихонов'],
	])('%s', (text, name) => {
		expect(speakerOf(text)).toBe(name);
	});

	test('a name seen elsewhere is known behind words that nobody knows', () => {
		const text =
			'Orlin Vastry came. The pier is late, said Head of the Cedar Creek Mill Orlin Vastry.';
		expect(speakerOf(text)).toBe('Orlin Vastry');
	});
});

describe('an apposition between commas names the speaker', () => {
	test.each([
		'The head of the tram depot, Orlin Vastry, noted that the pier would close.',
		'Orlin Vastry, the head of the tram depot, noted that the pier would close.',
		'The pier will close, said the head of the tram depot, Orlin Vastry.',
	])('%s', (text) => {
		expect(speakerOf(text)).toBe('Orlin Vastry');
	});
});

describe('a source in a place', () => {
	test.each([
		[
			'Собеседник «Вестника» в мэрии Калязина утверждает, что мост закроют.',
			'собеседник «Вестника» в мэрии Калязина',
		],
		[
			'Собеседник «Вестника» в мэрии Твери утверждает, что мост закроют.\nПрисланный Твери проект готов.',
			'собеседник «Вестника» в мэрии Твери',
		],
		['Источник в порту рассказал, что мост закроют.', 'источник в порту'],
		['Источник в понедельник рассказал, что мост закроют.', 'источник'],
	])('%s', (text, name) => {
		expect(speakerOf(text)).toBe(name);
	});
});

describe('the end of a quotation', () => {
	test.each([
		['“The pier is late,” Oscar Penn said.', 'The pier is late'],
		['“Is the pier late?” Oscar Penn asked.', 'Is the pier late?'],
		['“The pier is late…” Oscar Penn said.', 'The pier is late…'],
		['«Мост закроют в мае,» — сказал Павел Рогов.', 'Мост закроют в мае'],
	])('%s', (text, words) => {
		const [quote] = outlineText(text).quotes;
		expect(quote!.text).toBe(words);
		expect(text.slice(quote!.start, quote!.end)).toBe(words);
	});
});

describe('one office by several names', () => {
	const title = 'The head of the White House noted that the talks were near.';

	test('means its only holder in the article', () => {
		const text = `The American President Orlin Vastry met Finnish President Tapio Kallen. Kallen smiled.\n${title}`;
		expect(speakerOf(text)).toBe('Orlin Vastry');
	});

	test('means none of two holders', () => {
		const text = `The American President Orlin Vastry met the American President Mary Stone.\n${title}`;
		expect(speakerOf(text)).toBe('head of the White House');
	});

	test('in Russian', () => {
		const text =
			'Президент США Остин Крейг прилетел к министру Павлу Рогову. Рогов улыбался.\nГлава Белого дома заявил, что мост закроют.';
		expect(speakerOf(text)).toBe('Остин Крейг');
	});
});

describe('who is named beside the words', () => {
	test.each([
		['По данным ВЗК Лобанов уехал. «Мост закрыт», — сказал Лобанов.', 'Лобанов'],
		[
			'«Мост закрыт», — сообщил в субботу официальный представитель ВЗКДР Кервин Балдер.',
			'Кервин Балдер',
		],
		['Алиса Морева пришла. «Мост закрыт», — сказала Алиса Юрьевна.', 'Алиса Морева'],
		['“It is late,” Blue Harbour portfolio manager Harriet Quill said.', 'Harriet Quill'],
	])('%s', (text, name) => {
		expect(speakerOf(text)).toBe(name);
	});

	test('an outlet in Latin letters in a Russian text is no person', () => {
		const [speaker] = outlineText('Мост закрыт, сообщил Tollby Online.').speakers;
		expect(speaker?.type).not.toBe('person');
	});

	test('a noun with a complement after a title is a body', () => {
		const text = 'Глава Гильдии пекарей Олег Ласков приехал. «Мост закрыт», — сказал он.';
		expect(speakerOf(text)).toBe('Олег Ласков');
	});

	test('a pronoun means who came up in its paragraph before a speaker further up', () => {
		const text =
			'“Late,” said Oscar Penn.\nAnother view is held by the diver Martin Orr. “Early,” he said.';
		expect(told(text).at(-1)?.speaker).toBe('Martin Orr');
	});
});

test('two people of one surname whose first names begin alike stay two', () => {
	const text =
		'Mark Quill came. Mary Quill left. “Late,” said Mark Quill. “Early,” said Mary Quill.';
	expect(told(text).map(({ speaker }) => speaker)).toEqual(['Mark Quill', 'Mary Quill']);
});

test('capitals behind “the” name a body', () => {
	const { speakers } = outlineText('The Polar Lines said that the pier would close.');
	expect(speakers.map(({ name, type }) => [name, type])).toEqual([['Polar Lines', 'organisation']]);
});

test('those who were told something do not speak', () => {
	expect(told('Residents were told to stay at home.')).toEqual([]);
	expect(told('Harriet Quill was told that the pier would close.')).toEqual([]);
});

test.each([['Dmitri'], ['Dmitry']])(
	'a first name keeps the spelling of the article: %s',
	(name) => {
		const [speaker] = outlineText(`"The pier is closed," said ${name} Ostrov on Monday.`).speakers;
		expect(speaker?.name).toBe(`${name} Ostrov`);
	},
);

test.each([
	['Арсена Полякова', 'Арсен Поляков'],
	['Арсения Полякова', 'Арсений Поляков'],
])('of two names that share a stem the nearer one is the base: %s', (form, name) => {
	const [speaker] = outlineText(`По словам ${form}, причал закроют в июне.`).speakers;
	expect(speaker?.name).toBe(name);
});
