import type { Understanding } from '../../src/understand/understand.ts';

/** No text of the page, or text that only scripts and forms hold. */
const NO_TEXT =
	'script, style, template, noscript, select, textarea, title, svg, canvas, iframe, object';

/** What can be compared however a page is laid out: letters and digits alone, in small letters. */
export const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** All that a reader of the article is shown, as `letters`. */
export function shownLetters(article: NonNullable<Understanding['article']>): string {
	const captions = article.blocks.flatMap((block) =>
		block.kind === 'figure'
			? [block.caption, block.credit, ...block.images.map(({ alt }) => alt)]
			: block.kind === 'embed'
				? [block.label]
				: [],
	);
	const { title, lead, byline, rubric, tags } = article;
	return letters([article.text, title, lead, byline, rubric, ...tags, ...captions].join(' '));
}

/**
 * Texts between the first and the last block of the article that are neither in it nor in the log of removals. What the
 * log says was put back, or was not taken, has to be in the article.
 *
 * @param first a reading before something was put back, which may stand far from the article
 */
export function lostTexts(
	document: Document,
	{ article, removals, origins, sources }: Understanding,
	first = { sources },
): string[] {
	if (!article) return [];
	const shown = shownLetters(article);
	const { published } = article;
	/** Year and time of day, however the page writes them. */
	const date = [published.slice(0, 4), letters(published.slice(11, 16))];
	// What the reader's head says, and another article, do not come into the text when they are put back.
	const taken = removals.filter(
		({ kept, refused, shown, reason }) =>
			(!kept || shown || reason === 'other-article') && !refused,
	);
	const logged = taken.map(({ text }) => letters(text));
	const gone = new Set(taken.flatMap(({ id }) => origins.get(id) ?? []));
	const blocks = [...first.sources.values()].sort((one, other) =>
		one.compareDocumentPosition(other) & 4 ? -1 : 1,
	);
	const [begin, end] = [blocks[0], blocks.at(-1)];
	if (!begin || !end) return [];
	const walker = document.createTreeWalker(document.body, 4);
	const found: string[] = [];
	for (let text = walker.nextNode(); text; text = walker.nextNode()) {
		const own = letters(text.nodeValue ?? '');
		const around = text.parentElement!;
		if (!own || around.closest(NO_TEXT)) continue;
		const isAfter = begin.compareDocumentPosition(text) & 4;
		const isBefore = end.compareDocumentPosition(text) & 2;
		if (!isAfter || !isBefore) continue;
		if (published && own.length < 30 && date.every((part) => own.includes(part))) continue;
		if (shown.includes(own) || logged.some((one) => one.includes(own))) continue;
		let at: Element | null = around;
		while (at && !gone.has(at)) at = at.parentElement;
		if (!at) found.push(text.nodeValue!.trim());
	}
	return found;
}
