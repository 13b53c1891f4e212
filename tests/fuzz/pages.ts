import fc from 'fast-check';
import { type Mutation, mutated, mutations } from './mutations.ts';
import type { Fixture, Realm } from './realm.ts';

/** A page that looks real, and what has happened to it. Printed as it is when a property fails. */
export interface ChangedPage {
	fixture: string;
	changes: Mutation[];
}

export function changedPages(fixtures: readonly Fixture[]): fc.Arbitrary<ChangedPage> {
	return fc.record({
		fixture: fc.constantFrom(...fixtures.map(({ name }) => name)),
		changes: mutations,
	});
}

/** The page as a document of its own, and its address. */
export function build(
	{ fixture, changes }: ChangedPage,
	{ fixtures, parsed }: Realm,
): { document: Document; url: string } {
	const { html, url } = fixtures.find(({ name }) => name === fixture)!;
	return { document: mutated(html, changes, parsed), url };
}
