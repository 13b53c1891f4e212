/** The words of the article that tests of the reader are played on. */
export const story = {
	title: 'The pass opens for lorries',
	byline: 'Nora Ekdal',
	site: 'The Gazette',
	quote: 'We have shovelled for three days and nobody has thanked us yet',
	secondQuote: 'I shall believe it when I see the other side of the mountain',
	heading: 'What the drivers say',
	caption: 'The road below the summit',
	/** Stands in the page, not in the article. */
	menu: 'Tickets for the summer theatre',
};

/** One paragraph that is like no other. */
export const paragraph = (index: number): string =>
	`Paragraph ${index} of the report goes on about the weather on the pass, the price of diesel and the patience of drivers who have waited there since the night.`;

export interface ArticlePage {
	/** More for the page's head. */
	head?: string;
	/** Attributes of the body. */
	body?: string;
	/** Before and after the article. */
	before?: string;
	after?: string;
	/** Addresses of pictures of the article. */
	pictures?: string[];
	/** Of the paragraphs without quotations. */
	paragraphs?: number;
}

/** A page with an article of two speakers, and whatever a test needs beside it. */
export function articlePage(parts: ArticlePage = {}): { html: string } {
	const { head = '', body = '', before = '', after = '', pictures = [], paragraphs = 30 } = parts;
	const figures = pictures.map(
		(src, index) =>
			`<figure><img src="${src}" alt="A picture, number ${index + 1}" width="640" height="400"><figcaption>${story.caption}, ${index + 1}</figcaption></figure>`,
	);
	return {
		html: `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${story.title}</title><meta property="og:type" content="article">
<meta property="og:site_name" content="${story.site}"><meta name="author" content="${story.byline}">
${head}</head><body ${body}><nav><a href="#theatre">${story.menu}</a></nav>
${before}<article><h1>${story.title}</h1>
<p>“${story.quote},” said Berta Lindqvist, head of the road crew.</p>
${figures.join('\n')}<h2>${story.heading}</h2>
<p>“${story.secondQuote},” said Otto Brand, a driver.</p>
${Array.from({ length: paragraphs }, (_, index) => `<p>${paragraph(index + 1)}</p>`).join('\n')}
</article>${after}</body></html>`,
	};
}
