import { expect, it } from 'vitest';
import { until } from './drivers/wait.ts';
import { fixture, inEachBrowser } from './harness.ts';
import { at, openPopup, seenOutline } from './outspoken.ts';

const url = 'https://gazette.example/story';
const other = 'https://elsewhere.example/story';

inEachBrowser(
	'the side panel',
	{ ...fixture('sample-article', url), ...fixture('sample-article', other) },
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

			await driver.open(other);
			await until('the sentence', async () =>
				(await driver.panel.text('body')).includes('Press the Outspoken button'),
			);
			await openPopup(driver);
			await until('its outline', async () => (await driver.panel.count(at.popup.speaker)) > 0);
		});
		// The panel stays open: the next scene is to have a browser without it.
	},
	{ spoils: true },
);
