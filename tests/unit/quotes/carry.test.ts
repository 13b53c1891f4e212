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
			'two are reported above, and the last sentence is of one',
			'Keeper Nora Ekdal said that the light was out. Pilot Abel Rask said that it was on.\n“We saw nothing. Not even the gulls came.”',
			'Abel Rask',
		],
		[
			'en',
			'two are reported above, in one sentence without a name',
			'Keeper Nora Ekdal said that the light was out. Pilot Abel Rask said that it was on. It was dark.\n“We saw nothing. Not even the gulls came.”',
			null,
		],
		[
			'en',
			'somebody is spoken of above',
			'Keeper Nora Ekdal came home in May. Ekdal was ill for a year.\n“I saw nothing. Not even the gulls came.”',
			'Nora Ekdal',
		],
		[
			'en',
			'somebody has said something above',
			'“It was dark,” said pilot Abel Rask. Nora Ekdal was ill.\n“I saw nothing. Not even the gulls came.”',
			'Abel Rask',
		],
		[
			'en',
			'a sentence about somebody else parts it from the last words',
			'“It was dark,” said Abel Rask. “Very dark.” Nora Ekdal did not wait long. “I saw nothing at all.”',
			'Nora Ekdal',
		],
		[
			'en',
			'a sentence that names where somebody is parts it from the last words',
			'“It was dark,” said Abel Rask. “Very dark.” The keeper at Nora Ekdal’s house was gone. “I saw nothing at all.”',
			'Abel Rask',
		],
	])('%s: %s', (language, _, text, speaker) => {
		expect(direct(text, { language }).at(-1)?.[1]).toBe(speaker);
	});

	test('what stands in marks as a whole paragraph without any report is a title', () => {
		expect(direct('Маяк погас во вторник.\n«Свет над тихой водой».', { language: 'ru' })).toEqual(
			[],
		);
	});
});
