import { describe, expect, it } from 'vitest';
import type { CopyForm } from '../../../src/model/copying.ts';
import { cite, citedWords } from '../../../src/share/citation.ts';
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

	it('says whose a fragment is, whose nobody knows, and of whom there is no role', () => {
		const words = wordsOf('en');
		expect(cite(mixed!, article, outline, words).text).toContain('\n— Port authority (fragment)\n');
		const nobody = cite(unnamed!, article, outline, words).text.split('\n')[1];
		expect(nobody).toBe(`— ${words('share_speaker_none')}`);
		const own = { form: 'own', template: '{quote} [{name}|{role}]' } as const;
		expect(cite(unnamed!, article, outline, words, own).text).toBe('“We waited for the tide”');
	});

	it('cites a fragment in the author’s sentence', () => {
		const start = mixed!.start;
		const fragment = {
			...mixed!,
			introduction: { text: 'called the delay', start: start - 17, end: start - 1, needed: false },
			parts: [{ start, end: start + '“regrettable”'.length }],
		} as typeof mixed & object;
		expect(citedWords(fragment, outline.speakers[1]!, 'en')).toMatch(
			/^Port authority called the delay /,
		);
		expect(citedWords(fragment, null, 'en')).not.toContain('called the delay');
		expect(citedWords({ ...fragment, kind: 'indirect' }, outline.speakers[1]!, 'en')).not.toContain(
			'Port authority',
		);
	});

	it('shows that the beginning of a sentence was cut', () => {
		const cut = { ...direct!, text: 'the tide was late' };
		expect(citedWords(cut, null, 'en')).toBe('“…the tide was late”');
		expect(
			citedWords({ ...cut, kind: 'indirect', end: cut.start + cut.text.length }, null, 'en'),
		).toBe('…the tide was late');
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

	describe('in the form that the person chose', () => {
		const words = wordsOf('en');
		const inForm = (form: CopyForm, template = '', of = direct) =>
			cite(of!, article, outline, words, { form, template });

		it('has markup only where that is wanted', () => {
			expect(inForm('rich').html).toContain('<blockquote');
			expect(inForm('plain')).toEqual({ text: inForm('rich').text, html: '' });
		});

		it('is Markdown, in which no word of the page is markup', () => {
			const hostile = { ...article, title: 'A [link](javascript:x)' };
			const { text, html } = cite(direct!, hostile, outline, words, {
				form: 'markdown',
				template: '',
			});
			expect(html).toBe('');
			expect(text.split('\n').slice(0, 2)).toEqual([
				'> “We waited for the tide, and the tide was late”',
				'>',
			]);
			expect(text).toContain(
				'> — Vera Holt, harbour master, [A \\[link\\](javascript:x)](https://news',
			);
			expect(text).toMatch(/late\), Quay Times, May 4, 2026$/);
		});

		it('is the person’s own', () => {
			const { text } = inForm('own', '{name} ({role}), {outlet}: {quote}\n{title} {nothing}');
			expect(text).toBe(
				'Vera Holt (harbour master), Quay Times: “We waited for the tide, and the tide was late”\nHarbour reopens {nothing}',
			);
		});

		it('says what is not the whole or only reported, though the template does not ask who', () => {
			expect(inForm('own', '{quote}', reported).text).toBe(
				'The cranes would start at noon (Reported)',
			);
			expect(inForm('own', '{quote} — {who}', reported).text).toMatch(/\(reported\)$/);
			expect(inForm('own', '{quote}', mixed).text).toContain('(Fragment)');
		});

		it('has the words, whatever the template has', () => {
			expect(inForm('own', 'From {outlet}').text).toBe(
				'“We waited for the tide, and the tide was late”\nFrom Quay Times',
			);
			expect(inForm('own', ' ').text).toContain('— Vera Holt, harbour master (Quay Times, May 4');
		});
	});

	it('leaves out what the article does not say', () => {
		const bare = { ...article, site: '', published: 'soon' };
		expect(cite(direct!, bare, outline, wordsOf('en')).text).toContain('\nHarbour reopens\n');
	});
});
