// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openReader } from '../../../src/reader/reader.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/reader-settings.ts';
import { wordsOf } from '../share/messages.ts';
import { articleOf, outlineOf, paragraph, quoteOf } from './sample.ts';

/** What the reader asks of the page's document. All names are tried in real browsers. */
const asked = [
	...['activeElement', 'addEventListener', 'adoptedStyleSheets', 'body', 'createElement'],
	...['createElementNS', 'createRange', 'createTextNode', 'defaultView'],
	...['documentElement', 'execCommand', 'getSelection', 'implementation', 'querySelectorAll'],
];

const article = articleOf([paragraph('“We keep the trees,” said Mara Quill.')]);
const outline = outlineOf(quoteOf(article, 'We keep the trees'));
const input = { article, outline, settings: DEFAULT_SETTINGS, words: wordsOf('en') };

const real = document;
const { body, documentElement: root } = real;
let shadow: ShadowRoot;

beforeEach(() => {
	const attach = Element.prototype.attachShadow;
	vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
		shadow = attach.call(this, init);
		return shadow;
	});
	Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} });
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});
afterEach(() => {
	vi.restoreAllMocks();
	for (const name of asked) Reflect.deleteProperty(real, name);
});

it.each(asked)('the reader is not deceived by an element for document.%s', (name) => {
	body.innerHTML = `<h1>Page</h1><img name="${name}"><a id="link" href="#">link</a>`;
	const before = root.outerHTML;
	const link = real.getElementById('link');
	link?.focus();
	// jsdom has no named properties on documents: what browsers do is done by hand.
	const image = body.querySelector('img');
	Object.defineProperty(real, name, { value: image, configurable: true });

	const reader = openReader(real, input);
	reader.show(input);
	expect(shadow.querySelector('h1')?.textContent).toBe('The orchard is sold');
	expect(shadow.querySelector('.tools .tool-close')).not.toBeNull();
	reader.goTo('q1');
	expect(shadow.activeElement).toBe(shadow.querySelector('[data-quote="q1"]'));
	shadow.querySelector<HTMLElement>('[data-opens="save"]')?.click();
	shadow.querySelector<HTMLElement>('.entry')?.click();
	expect(shadow.querySelector('.status')?.textContent).toContain('The-orchard-is-sold.html');
	reader.close();

	Reflect.deleteProperty(real, name);
	expect(root.outerHTML).toBe(before);
	expect(real.activeElement).toBe(link);
});

it('gives the focus back to a form whose fields are named like its methods', () => {
	body.innerHTML =
		'<form tabindex="0"><input name="focus"><input name="matches"><input name="isConnected"><input name="shadowRoot"></form>';
	const form = body.querySelector('form') as HTMLFormElement;
	HTMLElement.prototype.focus.call(form);
	for (const field of form.querySelectorAll('input')) {
		Object.defineProperty(form, field.name, { value: field, configurable: true });
	}
	const reader = openReader(real, input);
	reader.show(input);
	expect(real.activeElement).not.toBe(form);
	reader.close();
	expect(real.activeElement).toBe(form);
});
