import { expect, it } from 'vitest';
import { article, paragraphs, parsed, reading } from './hostile-page.ts';

/** What our code asks of the page's document. Forms, and all names, are tried in real browsers. */
const asked =
	'body childNodes defaultView head implementation importNode querySelector querySelectorAll title'.split(
		' ',
	);

it.each(asked)('is not deceived by an element that stands in for document.%s', (name) => {
	// jsdom has no named properties on documents: what browsers do is done by hand.
	const document = parsed(`<body><img name="${name}">${article}`);
	const image = document.images[0];
	Object.defineProperty(document, name, { get: () => image });
	const { article: found } = reading(document);
	for (const text of paragraphs) expect(found?.text).toContain(text);
});
