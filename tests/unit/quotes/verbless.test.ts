import { describe, expect, test } from 'vitest';
import { direct, told } from './told.ts';

function ofWhom(text: string, language: string): [string, string | null][] {
	return direct(text, { language });
}

describe('who speaks where no verb says so', () => {
	test.each<[string, string, string]>([
		['en', 'The verdict of keeper Nora Ekdal was short: “Fog and gulls.”', 'Nora Ekdal'],
		['en', 'From Nora Ekdal at the window: “The fog is back.”', 'Nora Ekdal'],
		['ru', 'У смотрителя Антона Вельского своё мнение: «Туман сам уйдёт».', 'Антон Вельский'],
		['en', '“We are ready for any fog” — Nora Ekdal, keeper of the light.', 'Nora Ekdal'],
		['ru', '«Туман нам уже не страшен», — Нора Вельская, смотритель маяка.', 'Нора Вельская'],
	])('%s: %s', (language, text, speaker) => {
		expect(ofWhom(text, language).map(([, who]) => who)).toEqual([speaker]);
	});

	test('any verb beside a name parts a turn from its author', () => {
		const text =
			'— Держите чашку, — устало улыбаясь, подвигает стул Нора Вельская. — Чай ещё горячий.';
		expect(ofWhom(text, 'ru')).toEqual([
			['Держите чашку', 'Нора Вельская'],
			['Чай ещё горячий.', 'Нора Вельская'],
		]);
	});

	test.each<[string, string]>([
		['en', 'On the board over the door: “No boats today.”'],
		['en', 'On the boards of Nora Ekdal and of Abel Rask: “Fog and gulls.”'],
		['en', '“No boats today” — a board that Nora Ekdal had painted.'],
	])('%s: %s', (language, text) => {
		expect(ofWhom(text, language).filter(([, who]) => who !== null)).toEqual([]);
	});
});

describe('who is named beside the words', () => {
	test.each([
		[
			'“It is theft.”',
			'The mayor of Ashby, Gwen Tull, was more blunt: “It is theft.”',
			'Gwen Tull',
		],
		['behind a dash', '"We can stand any winter" - Gwen Tull, mayor of Ashby.', 'Gwen Tull'],
	])('speaks: %s', (_, text, speaker) => {
		expect(direct(text, { language: 'en' }).at(-1)?.[1]).toBe(speaker);
	});

	test('does not, where a body has its name', () => {
		expect(direct('The miners’ union was blunt: “It is theft.”')[0]?.[1]).toBe('miners’ union');
	});

	test('is the father, not the son', () => {
		expect(told('The father of Ned Swan said that the boat sank.')[0]?.speaker).toBe(
			'father of Ned Swan',
		);
	});
});
