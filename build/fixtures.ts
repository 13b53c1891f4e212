import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { understand } from '../src/understand/understand.ts';
import { type FixtureResult, fixtureResult } from './fixture-result.ts';
import { parsePage } from './parse-page.ts';
import { root } from './root.ts';

/** Where the fixture pages live: a folder each, with page.html and expected.json. */
export const FIXTURES = join(root, 'tests/pages');

/** The content of an expected.json. */
export interface Fixture {
	/** The address that the page is read under. */
	url: string;
	/** What the page is there for, in a sentence. */
	why: string;
	/** Another fixture's page to read instead of page.html, relative to the folder. */
	page?: string;
	result: FixtureResult;
}

/** The fixtures' folder names, sorted. */
export function fixtureNames(): string[] {
	return readdirSync(FIXTURES, { withFileTypes: true })
		.filter(
			(entry) => entry.isDirectory() && existsSync(join(FIXTURES, entry.name, 'expected.json')),
		)
		.map((entry) => entry.name)
		.sort();
}

/** The expected.json of a fixture; throws where there is none. */
export function readFixture(name: string): Fixture {
	return JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')) as Fixture;
}

/** The HTML of a fixture's page. */
export function fixtureHtml(name: string, { page = 'page.html' }: Pick<Fixture, 'page'>): string {
	return readFileSync(resolve(FIXTURES, name, page), 'utf8');
}

/** What a fixture's page gives now. Throws where reading it has changed the page. */
export function runFixture(name: string, fixture: Pick<Fixture, 'url' | 'page'>): FixtureResult {
	const page = parsePage(fixtureHtml(name, fixture), fixture.url);
	const before = page.document.documentElement.outerHTML;
	try {
		const result = fixtureResult(understand(page.document, { url: fixture.url }));
		if (page.document.documentElement.outerHTML !== before) throw new Error('the page was changed');
		return result;
	} finally {
		page.close();
	}
}
