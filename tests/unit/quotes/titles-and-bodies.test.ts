import { describe, expect, test } from 'vitest';
import { outlineText } from '../../../src/quotes/outline/outline-text.ts';
import { roleOf } from './told.ts';

function namesIn(text: string, language = 'ru'): string[] {
	return outlineText(text, { language }).speakers.map(({ name }) => name);
}

describe('a title is read whole', () => {
	test.each([
		[
			'Глава комитета совета по вопросам портов, верфей и маяков Нелли Ограднова заявила, что мост закроют.',
			'Нелли Ограднова',
			'глава комитета совета по вопросам портов, верфей и маяков',
		],
		[
			'Заведующий лабораторией приливов, доктор наук, профессор Кирилл Лужин заявил, что мост закроют.',
			'Кирилл Лужин',
			'заведующий лабораторией приливов, доктор наук, профессор',
		],
		[
			'Директор школы № 7 города Приморска Мария Тихонова заявила, что мост закроют.',
			'Мария Тихонова',
			'директор школы № 7 города Приморска',
		],
		['Сторож Павел Лужин сказал, что мост закроют.', 'Павел Лужин', 'сторож'],
	])('%s', (text, name, role) => {
		expect(roleOf(text, name, { language: 'ru' })).toBe(role);
	});

	test('a list after the name', () => {
		const text =
			'Said Otto Lund, a member of the committee on harbours, local railways and old ferries. ' +
			'Lund said that the pier would close.';
		expect(roleOf(text, 'Otto Lund', { language: 'en' })).toBe(
			'member of the committee on harbours, local railways and old ferries',
		);
	});
});

describe('a body is one speaker by whatever noun', () => {
	test.each([
		[
			'Минпорт закроет мост, заявило Министерство портов. Ведомство отметило, что мост стар.',
			['Министерство портов'],
		],
		[
			'The Harbour Bank said that the pier would close. The bank added that it was old.',
			['Harbour Bank'],
		],
	])('%s', (text, names) => {
		expect(namesIn(text, /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en')).toEqual(names);
	});

	test('shown in the nominative, made from all its forms', () => {
		const text = 'По данным Автопричала, мост закроют. В Автопричале отметили, что мост стар.';
		expect(namesIn(text)).toEqual(['Автопричал']);
	});
});

test('who leads a body is known by any title for that', () => {
	const text =
		'Председатель Совета портов Павел Лужин сказал, что мост закроют. Мэр Анна Дымкина сказала, что мост ' +
		'стар. Глава Совета добавил, что всё готово.';
	expect(namesIn(text)).toEqual(['Павел Лужин', 'Анна Дымкина']);
});

describe('a title without a name means who holds it', () => {
	test.each([
		[
			'named later in the article',
			'Генпрокурор заявил, что мост закроют.\nГенпрокурор Тарвы Павел Громов сказал, что мост стар.',
			['Павел Громов'],
		],
		[
			'a woman, not the man who spoke last',
			'Вера Лужина ждёт у моста. «Мост закрыт», — сказал сторож Егор Белов. «Жаль», — сказала женщина.',
			['Егор Белов', 'женщина'],
		],
		[
			'by the short name of the ministry',
			'Министр иностранных дел Турции Павел Громов заявил, что мост закроют. ' +
				'«Мост стар», — отметил глава МИД Турции.',
			['Павел Громов'],
		],
		[
			'not of another country',
			'Министр иностранных дел Турции Павел Громов заявил, что мост закроют. ' +
				'«Мост стар», — отметил глава МИД Греции.',
			['Павел Громов', 'глава МИД Греции'],
		],
	])('%s', (_, text, names) => {
		expect(namesIn(text)).toEqual(names);
	});
});

test.each([
	['Иван Ольхин, владелец и директор порта заявил, что мост закроют.', ['Иван Ольхин']],
	['«Мост закроют», — посетовала Ильхам Лужина.', ['Ильхам Лужина']],
])('who is named before a title or behind the verb speaks: %s', (text, names) => {
	expect(namesIn(text)).toEqual(names);
});
