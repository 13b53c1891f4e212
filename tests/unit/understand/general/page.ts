import { JSDOM } from 'jsdom';
import { type Understanding, understand } from '../../../../src/understand/understand.ts';

export const URL = 'https://harbour.example/news/ferry-returns';
export const TITLE = 'Night ferry returns to the old harbour';

/** Four solid paragraphs of our own. */
export const PARAGRAPHS = [
	'The night ferry came back to the old harbour on Monday after eleven years, with forty passengers and a brass band on the upper deck.',
	'Its captain, who had retired to the hills behind the town, said that he had never expected to hear the horn of the ship again.',
	'The council pays a third of the fuel for the first winter, and the shops along the quay have promised to stay open until the last boat.',
	'Critics doubt that enough people will travel at night, but the first three sailings were sold out within an hour of the announcement.',
] as const;

export const paragraphs = (list: readonly string[] = PARAGRAPHS) =>
	list.map((text) => `<p>${text}</p>`).join('\n');

interface Page {
	/** Goes into the article, after its second paragraph. */
	inside?: string;
	/** Before the first and after the last paragraph. */
	before?: string;
	after?: string;
	/** Around the article. */
	above?: string;
	below?: string;
	head?: string;
}

/** A plain news page of our own with something added to it. */
export function pageOf({
	inside = '',
	before = '',
	after = '',
	above = '',
	below = '',
	head = '',
}: Page): string {
	return `<!doctype html><html lang="en"><head><title>${TITLE} | Harbour News</title>
		<meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Harbour News">${head}</head>
		<body><nav><ul><li><a href="/">Home</a></li><li><a href="/town">Town</a></li></ul></nav>${above}
		<main><article><h1>${TITLE}</h1>${before}
		<div class="article-body">${paragraphs(PARAGRAPHS.slice(0, 2))}${inside}${paragraphs(PARAGRAPHS.slice(2))}${after}</div>
		</article></main>${below}
		<footer><p>Harbour News, 1 Quay Street. <a href="/imprint">Imprint</a></p></footer></body></html>`;
}

/** What is understood of a page, without any step named. */
export function read(html: string, without: readonly string[] = []): Understanding {
	const { window } = new JSDOM(html, { url: URL });
	return understand(window.document, {
		url: URL,
		window: window as unknown as Window & typeof globalThis,
		without,
	});
}

/** The running text of a page, by line. */
export function linesOf(html: string, without: readonly string[] = []): string[] {
	return read(html, without).article?.text.split('\n') ?? [];
}
