import { expect, test } from 'vitest';
import { languages } from '../../../src/quotes/languages/index.ts';
import { languageFor } from '../../../src/quotes/text/identify.ts';

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
	expect(languageFor('', text, languages).code).toBe(code);
});

test.each([
	['ru-RU', 'ru'],
	['fi', 'en'],
])('a tag with a region is the language, an unsupported one tells nothing: %s', (tag, code) => {
	expect(languageFor(tag, 'The boats are in the harbour.', languages).code).toBe(code);
});
