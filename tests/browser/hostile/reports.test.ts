import { expect, it } from 'vitest';
import { articlePage, story } from '../article-page.ts';
import { until } from '../drivers/wait.ts';
import { inEachBrowser } from '../harness.ts';
import { at, openPopup, readerShown } from '../outspoken.ts';

const site = 'https://gazette.example/';
/**
 * What such a policy can forbid of that which is done in a page. What it does not like the browser reports to the page.
 * Pictures are the page's own, the one in its tab too, which comes when it likes.
 */
const policy = `default-src 'none'; img-src *; script-src 'unsafe-inline'; trusted-types 'none'; require-trusted-types-for 'script'; report-uri ${site}report`;
/** A page that notes what the browser tells it, and each address of an extension that it can find. */
const listening = `<script>
	const told = new Set();
	const tell = (how) => { told.add(how); document.documentElement.dataset.told = JSON.stringify([...told]); };
	const look = (how, text) => { if (/(?:moz|chrome)-extension/.test(text)) tell(how + ': ' + text); };
	document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) => {
		tell([violatedDirective, sourceFile, sample].join(' '));
	}, true);
	for (const key in window) if (key.startsWith('on')) addEventListener(key.slice(2), (event) => {
		look(event.type, [new Error().stack, event.filename, event.reason?.stack].join(' '));
		if (/^(?:error|unhandledrejection)$/.test(event.type)) tell(event.type);
	}, true);
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) look('performance', JSON.stringify(entry));
	}).observe({ type: 'resource', buffered: true });
	addEventListener('look', () => {
		for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
			look('sheet', [sheet.href, ...[...sheet.cssRules].map(({ cssText }) => cssText)].join(' '));
		}
		look('page', document.documentElement.outerHTML);
	});
</script>`;
const page = (header: string) => ({
	...articlePage({ head: listening, before: '<noscript><img src="/boat.jpg" alt=""></noscript>' }),
	headers: { [header]: policy },
});
const pages = {
	[`${site}content-security-policy`]: page('content-security-policy'),
	[`${site}content-security-policy-report-only`]: page('content-security-policy-report-only'),
};

inEachBrowser('a page with a strict policy, and its server,', pages, (scene) => {
	it.each(['content-security-policy', 'content-security-policy-report-only'])(
		'are told nothing by the browser of what we do there: %s',
		async (header) => {
			const { driver, server } = scene;
			const told = async () => {
				await driver.page.evaluate(() => void dispatchEvent(new Event('look')));
				return driver.page.evaluate(() => document.documentElement.dataset.told ?? '');
			};
			const reports = () => server.requests.filter((url) => url.endsWith('/report')).length;
			await driver.open(site + header);
			const before = { told: await told(), reports: reports() };
			const popup = await openPopup(driver);
			expect(await popup.text(at.popup.title)).toBe(story.title);
			expect({ told: await told(), reports: reports() }).toEqual(before);
			await popup.click(at.popup.readerButton);
			await readerShown(driver);
			await driver.reader.click('[data-opens="theme"]');
			await driver.reader.click('.menu label', 'Sepia');
			await until('the theme', () =>
				driver.reader.evaluate(
					(root) => root.querySelector<HTMLElement>('.reader')?.dataset.theme === 'sepia',
				),
			);
			await driver.press('Escape');
			await driver.press('Escape');
			await until('the reader to close', async () => !(await driver.reader.isOpen()));
			expect({ told: await told(), reports: reports() }).toEqual(before);
		},
	);
});
