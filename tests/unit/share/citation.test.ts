import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/share/citation.ts';
import { wordsOf } from './messages.ts';
import { smallArticle } from './small-article.ts';

const { article, outline } = smallArticle();
const [direct, mixed, unnamed, reported] = outline.quotes;

describe('a citation', () => {
	it('names words, speaker, role, title, outlet, date and the link to the words', () => {
		expect(cite(direct!, article, outline, wordsOf('en')).text.split('\n')).toEqual([
			'“We waited for the tide, and the tide was late”',
			'— Vera Holt, harbour master',
			'Harbour reopens, Quay Times, May 4, 2026',
			'https://news.example/harbour#:~:text=We%20waited%20for%20the%20tide%2C%20and%20the%20tide%20was%20late',
		]);
	});

	it('puts marks only round direct speech and says what is reported', () => {
		expect(cite(mixed!, article, outline, wordsOf('en')).text).toMatch(
			/^“regrettable” but short\n/,
		);
		const { text } = cite(reported!, article, outline, wordsOf('en'));
		expect(text).toMatch(
			/^The cranes would start at noon\n— Vera Holt, harbour master \(reported\)/,
		);
	});

	it('uses the marks of the article’s language and the words of the reader’s', () => {
		const russian = { ...article, language: 'ru' };
		const { text } = cite(unnamed!, russian, outline, wordsOf('ru'));
		expect(text).toContain('«We waited for the tide»');
		expect(text).toContain('4 мая 2026');
	});

	it('does not let words of the page become markup', () => {
		const hostile = { ...article, title: '<img src=x onerror=alert(1)>', site: '"&' };
		const { html } = cite(direct!, hostile, outline, wordsOf('en'));
		expect(html).not.toContain('<img');
		expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
		expect(html).toContain('&quot;&amp;');
	});

	it('leaves out what the article does not say', () => {
		const bare = { ...article, site: '', published: 'soon' };
		expect(cite(direct!, bare, outline, wordsOf('en')).text).toContain('\nHarbour reopens\n');
	});
});
