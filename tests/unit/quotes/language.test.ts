import { describe, expect, test } from 'vitest';
import { outlineText } from '../../../src/quotes/outline/outline-text.ts';
import { compiledLanguages } from '../../../src/quotes/text/compiled-languages.ts';
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
	['en', '“Late,” said bridge engineer Oscar Quill.'],
	['ru', 'Источник в порту рассказал, что мост стар.'],
	['de', '„Zu spät“, sagte der Wirt aus der Au.'],
])('the language of a text: %s', (code, text) => {
	expect(languageFor('', text, compiledLanguages)?.code).toBe(code);
});

test('a tag with a region is the language', () => {
	expect(languageFor('ru-RU', 'Boats.', compiledLanguages)?.code).toBe('ru');
});

describe('a language that we do not know', () => {
	const ukrainian =
		'«Човни стоять у гавані й чекають на кригу», — сказав Левко Вільховий.\nЧовен «Промінь» не вийде.';

	test.each([
		['fi', 'fi', 'Veneet ovat satamassa.'],
		['uk', '', ukrainian],
		['uk', 'uk', ukrainian],
		['be', '', 'Лодкі стаяць у гавані і не выйдуць, пакуль не сыдзе лёд на рацэ, сказаў капітан.'],
		['fr', '', 'Les bateaux sont dans le port et ne sortiront pas avant que la glace ait fondu.'],
		['und', '', 'Zorm blik tarfu nek, pradlo vimsa gort telliku, wex bilfe tumosz. '.repeat(9)],
	])('%s: it is told (page says “%s”)', (language, tag, text) => {
		expect(outlineText(text, { language: tag }).unknownLanguage).toBe(language);
	});

	test('passages in marks have no speaker, titles are left out', () => {
		const { speakers, quotes } = outlineText(ukrainian, { language: 'uk' });
		expect(speakers).toEqual([]);
		expect(quotes.map(({ text, speaker, kind }) => [text, speaker, kind])).toEqual([
			['Човни стоять у гавані й чекають на кригу', null, 'direct'],
		]);
	});

	test.each([
		['French marks', '« Le pont est très vieux », a dit le maire.', 'Le pont est très vieux'],
		['a question', '“Chi paga?”, ha chiesto Lalla.', 'Chi paga?'],
		['corners', '船長は「船は港に待っている」と言った。', '船は港に待っている'],
		['Chinese marks', '船长说：“船在港口等待冰融化。”', '船在港口等待冰融化。'],
	])('%s are read', (_, text, words) => {
		const { quotes } = outlineText(text, { language: 'xx' });
		expect(quotes.map((quote) => quote.text)).toEqual([words]);
		expect(text.slice(quotes[0]!.start, quotes[0]!.end)).toBe(words);
	});

	test('of a known language nothing of this is said', () => {
		expect(outlineText('The boats are in the harbour.')).not.toHaveProperty('unknownLanguage');
	});
});
