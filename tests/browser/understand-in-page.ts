import { type FixtureResult, fixtureResult } from '../../build/fixture-result.ts';
import { understand } from '../../src/understand/understand.ts';

// Runs in a page of the real browser: the pure code as Node has it, with the browser's own DOM.

declare global {
	interface Window {
		understandFixture(html: string, url: string): FixtureResult;
	}
}

window.understandFixture = (html, url) =>
	fixtureResult(understand(new DOMParser().parseFromString(html, 'text/html'), { url, window }));
