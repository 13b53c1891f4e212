import { unclobbered } from '../dom/unclobbered.ts';

/** True for what a person would call a web page: not for the documents that browsers make around PDFs, images, XML. */
export function isPage(document: Document): boolean {
	return /^(?:text\/html|application\/xhtml\+xml)$/.test(unclobbered(document).contentType);
}

/** Whether an element covers the middle of the window. */
export function inView(element: Element): boolean {
	const { top, bottom } = unclobbered(element).getBoundingClientRect();
	const middle = innerHeight / 2;
	return top <= middle && bottom >= middle;
}
