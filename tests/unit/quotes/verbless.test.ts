import { describe, expect, test } from 'vitest';
import { direct } from './told.ts';

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
