import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { understand } from '../../../src/understand/understand.ts';
import { article } from './hostile-page.ts';

it('reading makes no policy of Trusted Types, which a page could forbid and report', () => {
	const url = 'https://harbour.example/1';
	const { window } = new JSDOM(`<title>Harbour closed</title><h1>Harbour closed</h1>${article}`, {
		url,
	});
	const made: string[] = [];
	const createPolicy = (name: string) => {
		made.push(name);
		throw new TypeError('Forbidden');
	};
	const trustedTypes = { createPolicy, createHTML: () => {}, createScriptURL: () => {} };
	Object.assign(window, { trustedTypes });
	const read = understand(window.document, {
		url,
		window: window as unknown as Window & typeof globalThis,
	});
	expect(read.article?.text).toContain('Lindqvist');
	expect(made).toEqual([]);
});
