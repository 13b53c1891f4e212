import { describe, expect, test } from 'vitest';
import { direct } from './told.ts';

/** A quotation without a word about its speaker, and whose words are reported around it. */
describe('a quotation without a cue is of the one whose words are reported around it', () => {
	test.each<[string, string, string, string | null]>([
		[
			'en',
			'all of its paragraph, one is reported above',
			'Keeper Nora Ekdal said that the light was out. She blamed the fog.\n“We saw nothing. Not even the gulls came.”',
			'Nora Ekdal',
		],
		[
			'ru',
			'весь абзац, выше пересказан один',
			'Смотритель Нора Вельская рассказала, что маяк погас. По её словам, виноват туман.\n«Мы ничего не видели. Даже чаек не было».',
			'Нора Вельская',
		],
		[
			'ru',
			'одна фраза с точкой за кавычками',
			'Смотритель Нора Вельская рассказала, что маяк погас.\n«Мы три дня ничего не видели».',
			'Нора Вельская',
		],
		[
			'en',
			'in its paragraph, one is reported before',
			'Keeper Nora Ekdal said that the light was out. The fog stood for a week. Boats lay in the harbour. “We saw nothing at all.”',
			'Nora Ekdal',
		],
		[
			'en',
			'two are reported above',
			'Keeper Nora Ekdal said that the light was out. Pilot Abel Rask said that it was on.\n“We saw nothing. Not even the gulls came.”',
			null,
		],
	])('%s: %s', (language, _, text, speaker) => {
		expect(direct(text, { language }).map(([, who]) => who)).toEqual([speaker]);
	});

	test('what stands in marks as a whole paragraph without any report is a title', () => {
		expect(direct('Маяк погас во вторник.\n«Свет над тихой водой».', { language: 'ru' })).toEqual(
			[],
		);
	});
});
