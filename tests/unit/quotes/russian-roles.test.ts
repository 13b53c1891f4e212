import { describe, expect, test } from 'vitest';
import { outlineText } from '../../../src/quotes/outline/outline-text.ts';
import { direct, roleOf } from './told.ts';

const speakers = (text: string, language = 'ru') =>
	outlineText(text, { language }).speakers.map(({ name, role }) => [name, role]);

test.each([
	[
		'begins with no noun for what is done before it',
		'«Мы это исправим», — заявил в ходе слушаний председатель комитета Николай Ольхин.',
		[['Николай Ольхин', 'председатель комитета']],
	],
	[
		'is none in another case than the name',
		'В ответ на упрёки ведущего и гостей программы Александр Ольхин предложил: «Давайте поговорим завтра».',
		[['Александр Ольхин', '']],
	],
	[
		'ends before the next person',
		'Это Александр Савин, политический эксперт и Алексей Дорин, экономист. «Всё будет хорошо», — сказал Савин.',
		[['Александр Савин', 'политический эксперт']],
	],
	[
		'may be two, parted by a dash',
		'«Мы откроем мост весной», — сообщил заместитель губернатора — министр финансов Антон Силин.',
		[['Антон Силин', 'заместитель губернатора — министр финансов']],
	],
	[
		'of who acts for somebody',
		'«Мы откроем мост весной», — сообщил врио губернатора Дмитрий Ольхин.',
		[['Дмитрий Ольхин', 'врио губернатора']],
	],
	[
		'and name have no soft hyphens',
		'«Станция вырабо\u00adтала меньше», — сказал дирек\u00adтор\u200b Максим Чело\u00adвеков.',
		[['Максим Человеков', 'директор']],
	],
] as const)('a role %s', (_, text, wanted) => {
	expect(speakers(text)).toEqual(wanted);
});

test('words broken by soft hyphens are words in English too', () => {
	const text =
		'“The sta\u00adtion made less than a year ago,” said direc\u00adtor Max Hum\u00admel.';
	expect(speakers(text, 'en')).toEqual([['Max Hummel', 'director']]);
});

describe('a title and whose it is', () => {
	const LIST =
		'В форуме участвовали первый заместитель председателя правительства — министр финансов Антон Ольхин, министр промышленности и торговли Денис Буров, губернатор края Максим Репин. «Готовы», — сказал Ольхин. «И мы», — сказал Буров. «Да», — сказал Репин.';

	test.each([
		['Антон Ольхин', 'первый заместитель председателя правительства — министр финансов'],
		['Денис Буров', 'министр промышленности и торговли'],
		['Максим Репин', 'губернатор края'],
	])('in a list everybody has his own: %s', (name, role) => {
		expect(roleOf(LIST, name)).toBe(role);
	});

	test('before a comma, in the case of the name', () => {
		const text =
			'По информации начальника департамента экономики, Эдуарда Ольхина, который курирует проект, работы идут.';
		expect(roleOf(text, 'Эдуард Ольхин')).toBe('начальник департамента экономики');
	});

	test('in the plural, of everybody behind it', () => {
		const text =
			'Фракция исключила депутатов Анну Белову и Антона Полозова. «Это ложь», — сказала Белова. «Я против», — заявил Полозов.';
		expect(roleOf(text, 'Анна Белова')).toBe('депутат');
		expect(roleOf(text, 'Антон Полозов')).toBe('депутат');
		const english =
			'Senators Mark Webb and Ann Holt met the press. “We agree,” Webb said. “So do I,” Holt said.';
		expect(roleOf(english, 'Mark Webb')).toBe('senator');
		expect(roleOf(english, 'Ann Holt')).toBe('senator');
	});

	test('of a relative, whose name stands in the genitive behind it', () => {
		const text =
			'О диагнозе Айгуль Фазыйлова узнала в октябре. «Мы рядом», — добавила сестра Айгуль Фазыйловой.';
		expect(direct(text)).toEqual([['Мы рядом', 'сестра Айгуль Фазыйловой']]);
	});
});
