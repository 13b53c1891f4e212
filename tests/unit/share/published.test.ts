import { describe, expect, it } from 'vitest';
import { publishedWords } from '../../../src/share/published.ts';
import { wordsOf } from './messages.ts';

describe('the date of publication', () => {
	it('shows the hour as the page gave it, wherever the reader sits', () => {
		expect(publishedWords('2026-03-14T23:30:00+09:00', wordsOf('en'), true)).toMatch(
			/^March 14, 2026 at 11:30/,
		);
	});

	it('shows no hour that was not given', () => {
		expect(publishedWords('2026-03-14', wordsOf('ru'), true)).toBe('14 марта 2026 г.');
	});

	it('shows the hour only where it is asked for', () => {
		expect(publishedWords('2026-03-14 23:30', wordsOf('en'))).toBe('March 14, 2026');
		expect(publishedWords('2026-03-14 23:30', wordsOf('en'), true)).toMatch(/11:30/);
	});

	it.each(['en', 'ru'] as const)('says it as Intl does, in %s', (language) => {
		const spaces = (text: string) => text.replace(/\s/gu, ' ');
		for (let month = 0; month < 12; month++) {
			const day = new Date(Date.UTC(2026, month, 1 + 2 * month, 2 * month, 7));
			const intl = new Intl.DateTimeFormat(language, {
				dateStyle: 'long',
				timeStyle: 'short',
				timeZone: 'UTC',
			}).format(day);
			expect(spaces(publishedWords(day.toISOString(), wordsOf(language), true))).toBe(spaces(intl));
		}
	});

	it.each(['on 2026-03-14', '2026-03', '', 'yesterday', '14.03.2026', '2026-99-99'])(
		'is nothing for %j',
		(published) => {
			expect(publishedWords(published, wordsOf('en'))).toBe('');
		},
	);
});
