import type { Words } from '../../base/words.ts';
import { element } from '../../dom/element.ts';
import { ownProperty } from '../../dom/own-names.ts';
import type { Article, Block } from '../../model/article.ts';
import { publishedWords } from '../../share/published.ts';
import { type BlockViews, blockElements } from './blocks.ts';
import { linesOf, partsOf } from './parts.ts';
import { quoteDescriptions, quoteDresser } from './quote-marks.ts';
import { readingMinutes } from './reading-time.ts';
import { isSafeLink } from './safe-url.ts';
import type { Voices } from './voices.ts';

/** Id of the title, which also names the dialog. */
export const TITLE_ID = 'outspoken-title';

/** A stretch of the article that is built in one go. */
export interface ArticlePart {
	/** Where its blocks stand. */
	readonly area: HTMLElement;
	readonly blocks: readonly Block[];
	built: boolean;
	/** What stands in it once it is built, in order. */
	quotes: HTMLElement[];
	headings: HTMLElement[];
}

/** The rebuilt article: one `article` element, made of data only. */
export interface ArticleView {
	readonly article: HTMLElement;
	/** In order; the first is built, the others keep about the room that they will take. */
	readonly parts: readonly ArticlePart[];
	/** Builds a part, if it is not built yet. */
	build(part: ArticlePart): void;
	partOfBlock(id: string): ArticlePart | undefined;
	partOfQuote(id: string): ArticlePart | undefined;
}

/** Builds the article as far as its first part; one of usual size has no more. */
export function articleView(
	document: Document,
	article: Article,
	voices: Voices,
	words: Words,
): ArticleView {
	const views = { document, words, voices, dresser: quoteDresser(document, voices, words) };
	const [first, ...rest] = article.blocks;
	const leads = first?.kind === 'lead' ? [first] : [];
	const header = headerView(article, blockElements(leads, views), views);
	const root = element(
		document,
		'article',
		{ lang: article.language || null, dir: article.direction },
		header,
	);
	const stretches = partsOf(leads.length > 0 ? rest : article.blocks);
	const parts = stretches.map((blocks): ArticlePart => {
		if (stretches.length === 1)
			return { area: root, blocks, built: false, quotes: [], headings: [] };
		const area = element(document, 'div', { class: 'stretch', 'data-unbuilt': true });
		area.style.setProperty(ownProperty('lines'), String(linesOf(blocks)));
		root.append(area);
		return { area, blocks, built: false, quotes: [], headings: [] };
	});
	const partOf = new Map(parts.flatMap((part) => part.blocks.map(({ id }) => [id, part] as const)));

	const view: ArticleView = {
		article: root,
		parts,
		build(part) {
			if (part.built) return;
			part.built = true;
			const made = blockElements(part.blocks, views);
			part.area.append(...made);
			delete part.area.dataset.unbuilt;
			if (part === parts[0]) made.unshift(header);
			part.quotes = made.flatMap((one) => [...one.querySelectorAll<HTMLElement>('[data-quote]')]);
			part.headings = made.filter((one) => one.matches(':is(h2, h3, h4, h5, h6)[data-block]'));
		},
		partOfBlock: (id) => partOf.get(id) ?? (first?.id === id ? parts[0] : undefined),
		partOfQuote(id) {
			const start = voices.byQuote.get(id)?.quote.start;
			if (start === undefined) return undefined;
			const block = article.blocks.findLast((one) => one.start >= 0 && one.start <= start);
			return block && view.partOfBlock(block.id);
		},
	};
	if (parts[0]) view.build(parts[0]);
	root.append(quoteDescriptions(document, voices.byQuote.values(), words));
	return view;
}

/** The article built to its end, without the parts that only matter while it is. */
export function wholeArticle(
	document: Document,
	article: Article,
	voices: Voices,
	words: Words,
): HTMLElement {
	const view = articleView(document, article, voices, words);
	for (const part of view.parts) {
		view.build(part);
		if (part.area !== view.article) part.area.replaceWith(...part.area.childNodes);
	}
	return view.article;
}

function headerView(
	article: Article,
	leads: HTMLElement[],
	{ document, words }: BlockViews,
): HTMLElement {
	return element(
		document,
		'header',
		{},
		kicker(document, article),
		element(document, 'h1', { id: TITLE_ID, tabindex: -1 }, article.title || article.site),
		...leads,
		leads.length === 0 && article.lead
			? element(document, 'p', { class: 'lead' }, article.lead)
			: null,
		metaLine(document, article, words),
	);
}

function kicker(document: Document, article: Article): HTMLElement | null {
	const site = article.site
		? element(
				document,
				isSafeLink(article.url) ? 'a' : 'span',
				isSafeLink(article.url) ? { href: article.url, rel: 'noopener noreferrer' } : {},
				article.site,
			)
		: null;
	const rubric = article.rubric ? element(document, 'span', {}, article.rubric) : null;
	return site || rubric ? element(document, 'p', { class: 'kicker' }, site, rubric) : null;
}

function metaLine(document: Document, article: Article, words: Words): HTMLElement {
	const date = publishedWords(article.published, words, true);
	const minutes = readingMinutes(article.text, article.language);
	return element(
		document,
		'p',
		{ class: 'meta' },
		article.byline ? element(document, 'span', { class: 'byline' }, article.byline) : null,
		date
			? element(
					document,
					'time',
					{ datetime: article.published, lang: words.language },
					element(document, 'bdi', {}, date),
				)
			: null,
		element(
			document,
			'span',
			{},
			element(
				document,
				'span',
				{ lang: words.language, dir: words.direction },
				words.plural('reader_minutes', minutes),
			),
		),
	);
}
