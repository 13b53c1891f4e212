import { describe, expect, test } from 'vitest';
import { outlineText } from '../../../src/quotes/outline/outline-text.ts';

function namesIn(text: string, language = 'ru'): string[] {
	return outlineText(text, { language }).speakers.map(({ name }) => name);
}

describe('a woman whose name looks like the genitive of a man’s', () => {
	test.each([
		['«Мы закроем мост», — сказала Валентина Дорожкина.', ['Валентина Дорожкина']],
		['Евгения Лужина заявила, что мост закроют.', ['Евгения Лужина']],
		['Директор порта Виктория Самохина заявила, что мост закроют.', ['Виктория Самохина']],
		[
			'Александра Тропинина открыла мост. По словам Тропининой, он простоит век.',
			['Александра Тропинина'],
		],
	])('%s', (text, names) => {
		expect(namesIn(text)).toEqual(names);
	});

	test('and a man in the genitive', () => {
		expect(namesIn('По словам мэра Валентина Дорожкина, мост закроют.')).toEqual([
			'Валентин Дорожкин',
		]);
	});

	test('both in one article are two', () => {
		const text =
			'Валентин Дорожкин заявил, что мост закроют. Валентина Дорожкина сказала, что мост останется.';
		expect(namesIn(text)).toEqual(['Валентин Дорожкин', 'Валентина Дорожкина']);
	});
});

describe('a name is shown in the nominative', () => {
	test.each([
		['По словам Уве Крамбера, мост закроют.', 'Уве Крамбер'],
		['Мост закроют, заявил мэр Ровены Камаль Зурим. Это письмо Камаля Зурима.', 'Камаль Зурим'],
		['«Мост закроют», — сказал глава комитета по мостам в Тарвике Мирад Осмун.', 'Мирад Осмун'],
		['«Мост закроют», — сказала 19-летняя Ровена сторожам моста.', 'Ровена'],
		[
			'Встреча с мэром Микой Тарппи прошла в порту. «Мост закроют», — сказал Мика Тарппи.',
			'Мика Тарппи',
		],
		['По словам Ильи Дымбы, мост закроют. Позже Дымба сказал, что мост останется.', 'Илья Дымба'],
		['По словам Павла Зуйского, мост закроют.', 'Павел Зуйский'],
		['По словам Раисы Осадчей, мост закроют.', 'Раиса Осадчая'],
		['По словам Фёдора Тропинина, мост закроют.', 'Фёдор Тропинин'],
		['По словам Романо Тозини, мост закроют.', 'Романо Тозини'],
	])('%s', (text, name) => {
		expect(namesIn(text)).toEqual([name]);
	});

	test('and in the spelling of the article', () => {
		const text = 'Sergei Dorozhkin said that the pier would close. Dorozhkin said it was old.';
		expect(namesIn(text, 'en')).toEqual(['Sergei Dorozhkin']);
	});
});

describe('what stands before a name in another case is no part of it', () => {
	test.each([
		['Президент Борландии Ингвальд Тьерре заявил, что мост закроют.', 'Ингвальд Тьерре'],
		['Посланник в Арктике Стюарт Уилдер заявил, что мост закроют.', 'Стюарт Уилдер'],
		['Врач хоккеиста Данилы Громкова Руслан Беликов заявил, что матч будет.', 'Руслан Беликов'],
	])('%s', (text, name) => {
		expect(namesIn(text)).toEqual([name]);
	});
});

test('who stands in another case than the nominative does not speak', () => {
	expect(namesIn('«Мост закроют», — сказали Адаму Шиффину.')).toEqual([]);
});

test('one surname, two persons: the title tells them apart', () => {
	const text =
		'Mark Dorning sold the pier. His wife Marta Dorning stayed. Mr. Dorning said that it was old. ' +
		'Ms. Dorning said that it was young.';
	expect(namesIn(text, 'en')).toEqual(['Mark Dorning', 'Marta Dorning']);
});
