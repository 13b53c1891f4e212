import fc from 'fast-check';
import { fixtureHtml, fixtureNames, readFixture } from '../../build/fixtures.ts';
import { parsed } from '../unit/safety/hostile-page.ts';
import { type Mutation, mutated, mutations } from './mutations.ts';

/** The fixtures that hold an article, with their addresses. */
const fixtures = fixtureNames().flatMap((name) => {
	const fixture = readFixture(name);
	return fixture.result.article
		? [{ name, url: fixture.url, html: fixtureHtml(name, fixture) }]
		: [];
});
const byName = new Map(fixtures.map((fixture) => [fixture.name, fixture]));

/** A page that looks real, and what has happened to it. Printed as it is when a property fails. */
export interface ChangedPage {
	fixture: string;
	changes: Mutation[];
}

export const changedPages: fc.Arbitrary<ChangedPage> = fc.record({
	fixture: fc.constantFrom(...byName.keys()),
	changes: mutations,
});

/** The page as a document of its own, and its address. */
export function build({ fixture, changes }: ChangedPage): { document: Document; url: string } {
	const { html, url } = byName.get(fixture)!;
	return { document: mutated(html, changes, parsed), url };
}
