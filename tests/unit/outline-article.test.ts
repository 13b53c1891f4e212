import { expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { outlineArticle } from '../../src/pipeline/outline-article.ts';
import { english } from '../../src/quotes/languages/en/index.ts';
import { compileLanguage } from '../../src/quotes/text/compile-language.ts';

it('finds the quotes of the beginning of a text as long as several books', () => {
	const quote = (words: string) => `“${words},” said Marta Eskola, the harbour master.`;
	const between = '\n'.repeat(2_000_000);
	const text = `${quote('The ice will hold until April')}${between}${quote('Nobody has read this far')}`;
	const article: Article = {
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
		blocks: [],
		text,
	};
	const { quotes } = outlineArticle(article, compileLanguage(english));
	expect(quotes.map((one) => one.text)).toEqual(['The ice will hold until April']);
});
