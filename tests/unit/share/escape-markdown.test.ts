import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownUrl } from '../../../src/share/escape-markdown.ts';

describe('text in Markdown', () => {
	it.each([
		[
			'a *b* _c_ `d` ~e~ [f](g) <h> i|j \\k',
			'a \\*b\\* \\_c\\_ \\`d\\` \\~e\\~ \\[f\\](g) \\<h\\> i\\|j \\\\k',
		],
		['Tide & wind &amp; &#160; &nobody', 'Tide & wind \\&amp; \\&#160; &nobody'],
		['# no heading', '\\# no heading'],
		['> nor a quotation', '\\> nor a quotation'],
		['- nor + a list', '\\- nor + a list'],
		['+ nor one', '\\+ nor one'],
		['=== nor an underline', '\\=== nor an underline'],
		['  12. nor a number', '  12\\. nor a number'],
		['3) nor this', '3\\) nor this'],
		['a # b > c - 4. d', 'a # b \\> c - 4. d'],
		['two \n  lines', 'two lines'],
	])('%s → %s', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

	it('ends no address too early', () => {
		expect(markdownUrl('https://quay.example/a (b)<c>\\d?e=1#f')).toBe(
			'https://quay.example/a%20%28b%29%3Cc%3E%5Cd?e=1#f',
		);
	});
});
