import { expect, test } from 'vitest';
import { identifyLanguage, languageOfTag } from '../../../src/quotes/identify.ts';
import { languages } from '../../../src/quotes/languages/index.ts';

test.each([
	['en', 'The boats are in the harbour and they will leave it when the ice has gone.'],
	['ru', 'Лодки стоят в гавани и не уйдут из нее, пока не сойдет лед на реке.'],
	[
		'de',
		'Die Boote liegen im Hafen und fahren nicht aus, bis das Eis auf dem Fluss geschmolzen ist.',
	],
	[
		'en',
		'Лодка\n\nThe boat is in the harbour and it will leave when the ice has gone from the river.',
	],
	['en', ''],
])('the language of a text: %s', (code, text) => {
	expect(identifyLanguage(text, languages).code).toBe(code);
});

test('a tag with a region is the language; an unknown one is none', () => {
	expect(languageOfTag('ru-RU', languages)?.code).toBe('ru');
	expect(languageOfTag('fi', languages)).toBeUndefined();
	expect(languageOfTag('', languages)).toBeUndefined();
});
