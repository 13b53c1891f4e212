/** Our extractor and others, each on the same page and read in the same way: in jsdom or in a browser. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { understand } from '../src/understand/understand.ts';
import { blockText } from './block-text.ts';

export const extractors = ['Outspoken', 'Readability', 'Defuddle'] as const;
export type Extractor = (typeof extractors)[number];

/** What an extractor makes of a page; "" for what it does not find. */
export interface Extracted {
	text: string;
	title: string;
	byline: string;
	published: string;
	language: string;
	/** Addresses of the pictures in the article. */
	images: string[];
}

/** How a page is to be read, and by whom. */
export interface ExtractOptions {
	url: string;
	/** Our steps to leave out. */
	without: readonly string[];
	only: readonly Extractor[];
}

/** What each of the extractors asked for has found. */
export type Results = Partial<Record<Extractor, Extracted>>;

/**
 * What each makes of a page; one that throws has found nothing. Ours only reads; the others change the page
 * and so get a copy. A copy has no window, so that no result depends on computed styles, where jsdom and
 * browsers differ.
 */
export function extract(
	page: Document,
	options: ExtractOptions,
	window: Window & typeof globalThis,
): Results {
	const results: Results = {};
	for (const name of options.only) {
		try {
			results[name] = EXTRACT[name](page, options, window) ?? NOTHING;
		} catch {
			results[name] = NOTHING;
		}
	}
	return results;
}

const NOTHING: Extracted = {
	text: '',
	title: '',
	byline: '',
	published: '',
	language: '',
	images: [],
};

type Extract = (
	page: Document,
	options: ExtractOptions,
	window: Window & typeof globalThis,
) => Extracted | null;

const EXTRACT: Readonly<Record<Extractor, Extract>> = {
	Outspoken(page, { url, without }, window) {
		const { article } = understand(page, { url, without, window });
		if (!article) return null;
		const { text, title, byline, published, language, blocks } = article;
		const images = blocks.flatMap((block) =>
			block.kind === 'figure' ? block.images.map(({ src }) => src) : [],
		);
		return { text, title, byline, published, language, images };
	},
	Readability(page) {
		const copy = page.cloneNode(true) as Document;
		const result = new Readability<Node>(copy, { serializer: (node) => node }).parse();
		if (!result?.content) return null;
		const { title, byline, publishedTime, lang, content } = result;
		return {
			...contentOf(content as Element),
			title: title ?? '',
			byline: byline ?? '',
			published: publishedTime ?? '',
			language: lang ?? '',
		};
	},
	Defuddle(page, { url }, window) {
		const copy = page.cloneNode(true) as Document;
		const { content, title, author, published, language } = new Defuddle(copy, { url }).parse();
		const { body } = new window.DOMParser().parseFromString(content, 'text/html');
		return { ...contentOf(body), title, byline: author, published, language };
	},
};

/** The text is read off the markup block by block, as ours is made of blocks. */
function contentOf(content: Element): Pick<Extracted, 'text' | 'images'> {
	const pictures = [...content.querySelectorAll('img')];
	return {
		text: blockText(content),
		images: pictures.map((picture) => picture.getAttribute('src') ?? '').filter(Boolean),
	};
}
