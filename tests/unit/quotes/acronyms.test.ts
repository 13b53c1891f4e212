import { describe, expect, test } from 'vitest';
import { outlineText } from '../../../src/quotes/outline/outline-text.ts';

function namesIn(text: string, language: string): string[] {
	return outlineText(text, { language }).speakers.map(({ name }) => name);
}

describe('a body that is introduced with its acronym in brackets is one speaker', () => {
	test.each([
		[
			'en',
			'The Federation of Rowing Clubs (FRC) liked the plan.\n“We were asked late,” the FRC said in a letter.\n“Nobody called,” the Federation of Rowing Clubs added.',
			['Federation of Rowing Clubs'],
		],
		[
			'ru',
			'Союз пекарей края (СПК) выступил против. «Мука подорожала», — сообщили в СПК. В СПК добавили, что ждут ответа.',
			['Союз пекарей края'],
		],
	])('%s', (language, text, names) => {
		expect(namesIn(text, language)).toEqual(names);
	});

	test('letters that are no initials of the name introduce nothing', () => {
		const text =
			'The Federation of Rowing Clubs (UK) liked the plan.\n“We pay for it,” the UK ministry said.';
		expect(namesIn(text, 'en')).not.toContain('Federation of Rowing Clubs');
	});
});

test('a body that came up behind the title of its head is meant by its noun', () => {
	const text =
		'“The bridge holds,” said Nora Voss, head of the Coast Roads Agency.\n“We finish by May,” the agency said.';
	expect(namesIn(text, 'en')).toEqual(['Nora Voss', 'Coast Roads Agency']);
});
