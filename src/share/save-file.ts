import { element } from '../dom/element.ts';

/** How long the browser may take to begin reading the file, in milliseconds. */
const GRACE = 30_000;

/** Hands a text to the browser as a download. No permission and no request: the address is a blob of our own. */
export function saveFile(document: Document, name: string, type: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	element(document, 'a', { href: url, download: name, rel: 'noopener' }).click();
	setTimeout(() => URL.revokeObjectURL(url), GRACE);
}
