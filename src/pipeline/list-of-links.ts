import type { Article, RichText } from '../model/article.ts';
import type { Understanding } from '../understand/understand.ts';

/** A page that leads on has so many links at least. */
export const LINKS = 15;
/** What looks like an article is a list of links from here on; no article that cites its sources comes near. */
const LINKS_ALONE = 0.8;

/** A page as it was understood; what was taken for its article and only leads to others is none. */
export function withoutListOfLinks<Found extends Understanding>(found: Found): Found {
	if (!found.article || !isListOfLinks(found.article)) return found;
	return { ...found, article: null, problem: 'links' };
}

/** Whether what was taken for an article only leads to others. */
export function isListOfLinks({ blocks, text }: Article): boolean {
	const texts = blocks.flatMap((block): RichText[] => {
		if (block.kind === 'list') return block.items;
		if (block.kind === 'table') return block.rows.flat();
		return 'marks' in block ? [block] : [];
	});
	const links = texts.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'link'));
	const inLinks = links.reduce((sum, { start, end }) => sum + end - start, 0);
	return links.length >= LINKS && inLinks >= text.length * LINKS_ALONE;
}
