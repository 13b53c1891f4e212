import { expect, it } from 'vitest';
import { articlePage, story } from '../article-page.ts';
import { until } from '../drivers/wait.ts';
import { inEachBrowser } from '../harness.ts';
import { at, openReader } from '../outspoken.ts';

const url = 'https://gazette.example/host';

/** What a page can do to the reader's host, which stands in its tree. */
const grips = `<script>
	const grips = {
		hides: (host) => host.style.setProperty('display', 'none', 'important'),
		veils: (host) => host.style.setProperty('visibility', 'hidden', 'important'),
		masks: (host) => host.style.setProperty('-webkit-text-security', 'disc', 'important'),
		shouts: (host) => host.style.setProperty('text-transform', 'uppercase', 'important'),
		undresses: (host) => host.removeAttribute('style'),
		silences: (host) => host.setAttribute('aria-hidden', 'true'),
		stops: (host) => { host.inert = true; },
		unmarks: (host) => host.removeAttribute('data-outspoken-reader'),
		names: (host) => { host.title = 'Words of the page'; },
	};
	addEventListener('grip', () => {
		const host = [...document.documentElement.children].at(-1);
		grips[document.documentElement.dataset.grip](host);
	});
</script>`;
const pages = { [url]: articlePage({ head: grips, after: '<p style="height: 4000px">.</p>' }) };

inEachBrowser('a page that has the reader’s host in hand', pages, (scene) => {
	const grip = (name: string) =>
		scene.driver.page.evaluate((_, how) => {
			document.documentElement.dataset.grip = how;
			dispatchEvent(new Event('grip'));
		}, name);
	/** What of the host and the look of the text reaches the person. */
	const seen = () =>
		scene.driver.reader.evaluate((root) => {
			const { host } = root as ShadowRoot;
			const heading = root.querySelector('h1') as Element;
			const { textTransform, visibility } = getComputedStyle(heading);
			return {
				attributes: host.getAttributeNames().sort(),
				shown: heading.checkVisibility({ visibilityProperty: true }),
				height: heading.getBoundingClientRect().height > 0,
				masked: getComputedStyle(heading).getPropertyValue('-webkit-text-security'),
				...{ textTransform, visibility },
			};
		});

	it.each([
		...['hides', 'veils', 'masks', 'shouts', 'undresses', 'silences', 'stops', 'unmarks', 'names'],
	])('does not reach the person by it: %s', async (name) => {
		const { driver } = scene;
		await driver.open(url);
		const reader = await openReader(driver);
		const before = await seen();
		expect(before.shown).toBe(true);
		await grip(name);
		expect(await seen()).toEqual(before);
		expect(await reader.text(at.reader.title)).toBe(story.title);
		// What a person does still works.
		await reader.click('[data-opens="text"]');
		await until('the menu', () => reader.count('.menu'));
	});

	it('gets the page back, and the person a word, where it does so again and again', async () => {
		const { driver } = scene;
		await driver.open(url);
		await openReader(driver);
		for (let times = 0; times < 4; times++) await grip('hides');
		await until('the popup', () => driver.popup.isOpen());
		expect(await driver.reader.isOpen()).toBe(false);
		await driver.closePopup();
	});
});
