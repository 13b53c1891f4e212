import { expect, test } from 'vitest';
import { outlineText } from '../../../src/quotes/outline/outline-text.ts';

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
