import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { fixtureHtml, fixtureNames, readFixture } from '../../build/fixtures.ts';
import { inEachBrowser } from './harness.ts';

// The same fixtures as in Node: what jsdom and the browsers see differently would show here.

const bundled = await build({
	entryPoints: [fileURLToPath(new URL('understand-in-page.ts', import.meta.url))],
	bundle: true,
	write: false,
	format: 'iife',
	charset: 'utf8',
	logLevel: 'warning',
});
const script = bundled.outputFiles[0]?.text.replaceAll('</script', '<\\/script');
const bench = 'https://bench.example/';
const page = `<!doctype html><meta charset="utf-8"><title>Bench</title><script>${script}</script>`;

inEachBrowser('the fixture pages', { [bench]: { html: page } }, (scene) => {
	it('are understood as in Node', async () => {
		const { driver } = scene;
		await driver.open(bench);
		const expected: Record<string, unknown> = {};
		const found: Record<string, unknown> = {};
		for (const name of fixtureNames()) {
			const fixture = readFixture(name);
			expected[name] = fixture.result;
			found[name] = await driver.page.evaluate(
				(_, html, url) => window.understandFixture(html, url),
				fixtureHtml(name, fixture),
				fixture.url,
			);
		}
		expect(found).toEqual(expected);
	});
});
