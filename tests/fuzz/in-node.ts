import { fixtureHtml, fixtureNames, readFixture } from '../../build/fixtures.ts';
import { parsed, reading } from '../unit/safety/hostile-page.ts';
import type { Realm } from './realm.ts';

/** jsdom, and the fixtures from the disk. */
export const inNode: Realm = {
	fixtures: fixtureNames().flatMap((name) => {
		const fixture = readFixture(name);
		return fixture.result.article
			? [{ name, url: fixture.url, html: fixtureHtml(name, fixture) }]
			: [];
	}),
	parsed: (html) => parsed(html),
	reading,
};
