import { readPage } from '../../src/pipeline/pipeline.ts';
import { fingerprint } from '../unit/safety/fingerprint.ts';
import { saidBy } from './checks.ts';

// Runs in a real browser: the pure code as Node has it, with the browser's own DOM.

/** What the browser makes of markup: the tree, and what is read off it but for the quotes. */
export function readHere(html: string, url: string): { tree: string; said: string } {
	const document = new DOMParser().parseFromString(html, 'text/html');
	const reading = readPage(document, { url, window, without: ['quotes'] });
	return { tree: fingerprint(document), said: saidBy(reading) };
}
