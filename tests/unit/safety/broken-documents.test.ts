import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { article, paragraphs, parsed, reading } from './hostile-page.ts';

/** Documents that are no web pages, or are broken ones. */
const broken: [string, () => Document][] = [
	['an empty one', () => parsed('')],
	['one without a body', () => without('body')],
	['one without a head', () => without('head')],
	['one without a root', () => without('html')],
	['one whose root is another element', () => rooted('form')],
	['a set of frames', () => parsed('<frameset><frame src="x:"><frame src="x:"></frameset>')],
	[
		'XML',
		() =>
			parsed('<rss><channel><item><title>News</title></item></channel></rss>', 'application/xml'),
	],
	['XML that does not parse', () => parsed('<a><b></a>', 'application/xml')],
	[
		'SVG',
		() =>
			parsed('<svg xmlns="http://www.w3.org/2000/svg"><text>News</text></svg>', 'image/svg+xml'),
	],
	['only text', () => parsed('The harbour is closed.')],
	['only a form', () => parsed('<form><input name="q"><button>Search</button></form>')],
	[
		'binary rubbish',
		() =>
			parsed(String.fromCharCode(...Array.from({ length: 5000 }, (_, n) => (n * 7919) % 65_536))),
	],
];

function without(selector: string): Document {
	const document = parsed('<p>The harbour is closed.</p>');
	document.querySelector(selector)?.remove();
	return document;
}

function rooted(name: string): Document {
	const document = parsed('<p>The harbour is closed.</p>');
	const root = document.createElement(name);
	root.append(...document.body.childNodes);
	document.documentElement.replaceWith(root);
	return document;
}

it.each(broken)(
	'reads %s, or says that it holds no article, and leaves it as it was',
	(_, make) => {
		const document = make();
		const before = fingerprint(document);
		const { article: found, problem, outline } = reading(document);
		expect(problem).toBe(found ? undefined : 'no-article');
		expect(outline === null).toBe(found === null);
		expect(fingerprint(document)).toBe(before);
	},
);

it('reads an article in XHTML', () => {
	const html = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Harbour</title></head><body><article>${article}</article></body></html>`;
	const { article: found } = reading(parsed(html, 'application/xhtml+xml'));
	for (const paragraph of paragraphs) expect(found?.text).toContain(paragraph);
});

it('reads an article in tags that close in the wrong order, or never', () => {
	const torn = paragraphs.map((text) => `<p><b><i><div>${text}</b></p></i>`).join('<table><td>');
	const { article: found } = reading(parsed(`<body><article>${torn}`));
	for (const paragraph of paragraphs) expect(found?.text).toContain(paragraph);
});

it('reads an address that is none', () => {
	for (const url of [
		'',
		'about:blank',
		'data:text/html,x',
		'file:///home/a/page.html',
		'http://[',
		'x'.repeat(100_000),
	]) {
		expect(() => reading(parsed(`<body><article>${article}`), url), url.slice(0, 40)).not.toThrow();
	}
});
