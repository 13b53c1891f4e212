import { element } from '../../dom/element.ts';
import { publishedWords } from '../../share/published.ts';
import type { Article } from '../../understand/article.ts';
import type { Words } from '../words.ts';
import { blockElements } from './blocks.ts';
import { quoteDescriptions, quoteDresser } from './quote-marks.ts';
import { readingMinutes } from './reading-time.ts';
import { isSafeLink } from './safe-url.ts';
import type { Voices } from './voices.ts';

/** Id of the title, which also names the dialog. */
export const TITLE_ID = 'outspoken-title';

/** The rebuilt article: one `article` element, made of data only. */
export function articleView(
	document: Document,
	article: Article,
	voices: Voices,
	words: Words,
): HTMLElement {
	const dresser = quoteDresser(document);
	const views = { document, words, voices, dresser };
	const [first, ...rest] = article.blocks;
	const leads = first?.kind === 'lead' ? [first] : [];
	const others = first?.kind === 'lead' ? rest : article.blocks;
	const header = element(
		document,
		'header',
		{},
		kicker(document, article),
		element(document, 'h1', { id: TITLE_ID, tabindex: -1 }, article.title || article.site),
		...blockElements(leads, views),
		leads.length === 0 && article.lead
			? element(document, 'p', { class: 'lead' }, article.lead)
			: null,
		metaLine(document, article, words),
	);
	return element(
		document,
		'article',
		{ lang: article.language || null, dir: article.direction },
		header,
		...blockElements(others, views),
		quoteDescriptions(document, voices.byQuote.values(), words),
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
	const date = publishedWords(article.published, words.language, true);
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
