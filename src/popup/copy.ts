import type { Copying } from '../model/copying.ts';
import type { Quote } from '../model/outline.ts';
import type { PageView } from '../model/page-view.ts';
import { words } from '../platform/words.ts';
import { cite } from '../share/citation.ts';
import { copyCitation } from '../share/clipboard.ts';

/** Puts a quote with speaker, title, date and a link to its words on the clipboard. False where that is refused. */
export function copyQuote(
	{ article, outline }: Extract<PageView, { kind: 'article' }>,
	quote: Quote,
	copying: Copying,
): boolean {
	return copyCitation(document, cite(quote, article, outline, words, copying));
}

/** Puts plain text on the clipboard. False where that is refused. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
