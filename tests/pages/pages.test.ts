import { describe, expect, it } from 'vitest';
import { fixtureNames, readFixture, runFixture } from '../../build/fixtures.ts';

// A folder a page. `npm run new-site -- --refresh NAME` writes what comes out now: read the difference
// before you commit it.
describe('fixture pages', { timeout: 60_000 }, () => {
	for (const name of fixtureNames()) {
		const fixture = readFixture(name);
		it(`${name}: ${fixture.why}`, () => {
			expect(runFixture(name, fixture)).toEqual(fixture.result);
		});
	}
});
