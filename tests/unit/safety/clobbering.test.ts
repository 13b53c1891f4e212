import { expect, it } from 'vitest';
import { article, paragraphs, parsed, reading } from './hostile-page.ts';

/** What our code asks of the page's document. Forms, and all names, are tried in real browsers. */
const asked =
	'body childNodes defaultView head implementation importNode querySelector querySelectorAll title'.split(
		' ',
	);

it.each(asked)('is not deceived by an element that stands in for document.%s', (name) => {
	const window = parsed('').defaultView!;
	const html = `<body><img name="${name}">${article}`;
	// jsdom has no named properties on documents: what browsers do is done by hand.
	const document = new window.DOMParser().parseFromString(html, 'text/html');
	const image = document.images[0];
	Object.defineProperty(document, name, { get: () => image });
	const { article: found } = reading(document, window);
	for (const text of paragraphs) expect(found?.text).toContain(text);
});
