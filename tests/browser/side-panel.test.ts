import { expect, it } from 'vitest';
import { articlePage, story } from './article-page.ts';
import { axeIn } from './axe.ts';
import type { View } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { fixture, inEachBrowser } from './harness.ts';
import { at, openFinder, openPopup, seenOutline, storeSettings } from './outspoken.ts';

const url = 'https://gazette.example/story';
const other = 'https://elsewhere.example/story';
const third = 'https://third.example/pass';

/** Speakers' names of which a word is broken, and how far something reaches over the edge. */
const squeezed = (panel: View) =>
	panel.evaluate((root) => ({
		broken: [...root.querySelectorAll('.outline-name')].flatMap((name) => {
			const text = document.createTreeWalker(name, NodeFilter.SHOW_TEXT).nextNode() as Text;
			return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
				const range = document.createRange();
				range.setStart(text, index);
				range.setEnd(text, index + word.length);
				return range.getClientRects().length > 1 ? [word] : [];
			});
		}),
		over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
	}));

inEachBrowser(
	'the side panel',
	{
		...fixture('sample-article', url),
		...fixture('sample-article', other),
		[third]: articlePage(),
	},
	(scene) => {
		it('stays beside the page with its outline, says what to do on one that it may not read, and reads it then', async () => {
			const { driver } = scene;
			await driver.open(url);
			const popup = await openPopup(driver);
			const names = (await seenOutline(popup)).map(({ name }) => name);
			await popup.click('.foot .beside');
			await until('the panel', () => driver.panel.isOpen());
			await until('its outline', async () => (await driver.panel.count(at.popup.speaker)) > 0);
			expect((await seenOutline(driver.panel)).map(({ name }) => name)).toEqual(names);
			expect(await squeezed(driver.panel)).toEqual({ broken: [], over: 0 });
			expect((await axeIn(driver.panel)).breaches).toEqual([]);
			await openFinder(driver.panel);
			const heard = await driver.panel.heard();
			const named = (role: string) =>
				heard.filter((node) => node.role === role).map(({ name }) => name);
			expect(named('main')).toHaveLength(1);
			expect(named('tab')).toEqual(['Who said what 24', 'Removed 25']);
			expect(named('searchbox')).toEqual(['Filter by word or name']);
			// Of a body the heading says what it is, too.
			const headings = named('heading');
			expect(names.filter((name) => !headings.some((one) => one.startsWith(name)))).toEqual([]);
			expect(named('button')).toEqual(expect.arrayContaining(['Open in the reader', 'Keys']));
			const nameless = heard.filter(
				({ role, name }) => name === '' && /^(?:button|link|checkbox|tab|searchbox)$/.test(role),
			);
			expect(nameless).toEqual([]);

			await driver.open(other);
			await until('the sentence', async () =>
				(await driver.panel.text('body')).includes('Press the Outspoken button'),
			);
			expect((await axeIn(driver.panel)).breaches).toEqual([]);
			await openPopup(driver);
			await until('its outline', async () => (await driver.panel.count(at.popup.speaker)) > 0);
			await driver.closePopup();

			// Another tab comes to the front, and the first one again.
			await driver.followNewTab(() =>
				driver.page.evaluate((_, address) => void window.open(address), third),
			);
			await until('the sentence for the tab in front', async () =>
				(await driver.panel.text('body')).includes('Press the Outspoken button'),
			);
			await openPopup(driver);
			await until('the outline of the tab in front', async () =>
				(await driver.panel.text(at.popup.title)).includes(story.title),
			);
			await driver.closePopup();
			await driver.closeTab();
			await until('the outline of the first tab', async () => {
				const seen = await seenOutline(driver.panel);
				return String(seen.map(({ name }) => name)) === String(names);
			});

			// What is chosen elsewhere is seen at once.
			const order = () =>
				driver.panel.evaluate(
					(root) => root.querySelector<HTMLSelectElement>('.outline-controls select')?.value,
				);
			await openFinder(driver.panel);
			expect(await order()).toBe('share');
			await storeSettings(driver, { reader: { order: 'appearance' } });
			await driver.open(url);
			await openPopup(driver);
			// Folded away in an outline that came before what was chosen.
			await until('the order that was chosen', async () => {
				await openFinder(driver.panel);
				return (await order()) === 'appearance';
			});
		});
		// The panel stays open: the next scene is to have a browser without it.
	},
	{ spoils: true },
);
