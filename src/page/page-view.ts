import type { PageView, ShownRemoval } from '../model/page-view.ts';
import { isPage } from './document.ts';
import type { Furniture } from './furniture.ts';
import type { MarkedReading } from './marked-reading.ts';
import { whyNone } from './why-none.ts';

/** What popup and panel are told of a page, or why there is no article. */
export function viewOf(
	document: Document,
	of: MarkedReading,
	furniture: Furniture,
	/** Whether the reader is open, and whether the page has taken the last one away. */
	{ open, lost }: { open: boolean; lost: boolean },
): PageView {
	const host = location.hostname;
	const { article, outline } = of;
	if (!isPage(document) || !article || !outline)
		return { kind: 'none', host, why: whyNone(document, of.problem) };
	return {
		kind: 'article',
		reading: of.mark,
		host,
		article,
		outline,
		removals: of.removals.flatMap((removal): ShownRemoval[] => {
			const missingIn = furniture.isHidden(removal) ? 'page' : 'reader';
			// What the reader shows in its head is not left out of it.
			if (removal.shown && missingIn === 'reader') return [];
			const inPage = furniture.isInPage(removal);
			return [{ ...removal, back: removal.kept ?? false, inPage, missingIn }];
		}),
		reader: open,
		...(lost ? { readerLost: true as const } : {}),
		cleaned: furniture.hidden,
	};
}
