import { describe, expect, it } from 'vitest';
import { publishedWords } from '../../../src/share/published.ts';

describe('the date of publication', () => {
	it('shows the hour as the page gave it, wherever the reader sits', () => {
		expect(publishedWords('2026-03-14T23:30:00+09:00', 'en', true)).toMatch(
			/^March 14, 2026 at 11:30/,
		);
	});

	it('shows no hour that was not given', () => {
		expect(publishedWords('2026-03-14', 'ru', true)).toBe('14 марта 2026 г.');
	});

	it('shows the hour only where it is asked for', () => {
		expect(publishedWords('2026-03-14 23:30', 'en')).toBe('March 14, 2026');
		expect(publishedWords('2026-03-14 23:30', 'en', true)).toMatch(/11:30/);
	});

	it.each(['on 2026-03-14', '2026-03', '', 'yesterday', '14.03.2026', '2026-99-99'])(
		'is nothing for %j',
		(published) => {
			expect(publishedWords(published, 'en')).toBe('');
		},
	);
});
