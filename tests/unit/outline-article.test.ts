import { expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { outlineArticle } from '../../src/pipeline/outline-article.ts';
import { english } from '../../src/quotes/languages/en/index.ts';
import { compileLanguage } from '../../src/quotes/text/compile-language.ts';

function articleOf(text: string, blocks: Article['blocks'] = []): Article {
	return {
		url: '',
		site: '',
		language: 'en',
		direction: 'ltr',
		title: '',
		lead: '',
		byline: '',
		published: '',
		rubric: '',
		tags: [],
		blocks,
		text,
	};
}

it('finds the quotes of the beginning of a text as long as several books', () => {
	const quote = (words: string) => `“${words},” said Marta Eskola, the harbour master.`;
	const between = '\n'.repeat(2_000_000);
	const text = `${quote('The ice will hold until April')}${between}${quote('Nobody has read this far')}`;
	const article = articleOf(text);
	const { quotes } = outlineArticle(article, compileLanguage(english));
	expect(quotes.map((one) => one.text)).toEqual(['The ice will hold until April']);
});

it('takes no words in code for a quotation', () => {
	const code = 'print("The ice will hold until April"), said Marta Eskola';
	const said = '“The boats stay in,” said Marta Eskola, the harbour master.';
	const text = `${code}\n${said}`;
	const article = articleOf(text, [
		{ kind: 'code', id: 'b1', start: 0, text: code },
		{ kind: 'paragraph', id: 'b2', start: code.length + 1, text: said, marks: [] },
	]);
	const { quotes } = outlineArticle(article, compileLanguage(english));
	expect(quotes.map((one) => one.text)).toEqual(['The boats stay in']);
});
