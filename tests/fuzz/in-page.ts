import { readPage } from '../../src/pipeline/pipeline.ts';
import { fingerprint } from '../unit/safety/fingerprint.ts';
import { saidBy } from './checks.ts';
import { propertiesIn } from './properties.ts';
import type { Fixture, Realm } from './realm.ts';
import { type Fault, type Search, search } from './search.ts';

// Runs in a real browser: the pure code and what must hold of it, with the browser's own DOM.

/** Given by the worker: hears that a run begins, while this thread is busy. */
declare function ran(of: string): void;

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const reading: Realm['reading'] = (document, url, keep) =>
	readPage(document, { url, window, keep });

let properties: ReturnType<typeof propertiesIn> = {};

/** Takes the fixtures, which lie on a disk that no page can read. */
export function takeFixtures(fixtures: readonly Fixture[]): void {
	properties = propertiesIn({ fixtures, parsed, reading });
}

/** Looks for a case in which a property does not hold. */
export function searchHere(what: Search): Promise<Fault | null> {
	return search(properties[what.property]!, what, () => ran(what.property));
}

/** What the browser makes of markup: the tree, and what is read off it but for the quotes. */
export function readHere(html: string, url: string): { tree: string; said: string } {
	const document = parsed(html);
	const found = readPage(document, { url, window, without: ['quotes'] });
	return { tree: fingerprint(document), said: saidBy(found) };
}
