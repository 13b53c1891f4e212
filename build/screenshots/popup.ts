import { until } from '../../tests/browser/drivers/wait.ts';
import { openFinder, openPopup } from '../../tests/browser/outspoken.ts';
import { crowdPage } from './crowd-page.ts';
import { type EmptyState, emptyPages } from './empty-pages.ts';
import { type Stage, take } from './stage.ts';

/** The popup in every state. */
export async function takePopups(stage: Stage): Promise<void> {
	await takePopup(stage);
	for (const state of emptyPages) await takeEmpty(stage, state);
	await takeOutOfReach(stage);
	await takeCrowd(stage);
}

async function takePopup(stage: Stage): Promise<void> {
	const { driver } = stage;
	await driver.open(stage.url);
	const popup = await openPopup(driver);
	await take(stage, popup, 'popup');
	await popup.evaluate(() => document.querySelector('main')?.scrollTo(0, 600));
	await popup.evaluate(() => scrollTo(0, 600));
	await take(stage, popup, 'popup-further');
	await popup.click('#tab-removed');
	await until('the list', () => popup.count('.removal, .kind'));
	await take(stage, popup, 'popup-removed');
	await popup.click('[popovertarget="export"]');
	await take(stage, popup, 'popup-export');
	await driver.press('Escape');
	await driver.closePopup();
	await takeFilter(stage);
}

/** What the filter found, marked, and a quotation that was copied. */
async function takeFilter(stage: Stage): Promise<void> {
	const { driver } = stage;
	const popup = await openPopup(driver);
	await popup.click('.outline-copy');
	await until('word of it', () => popup.count('.outline-copied'));
	await take(stage, popup, 'popup-copied');
	await openFinder(popup);
	await driver.type(stage.locale === 'ru' ? 'крыш' : 'ice');
	await until('matches', () => popup.count('.outline mark'));
	await take(stage, popup, 'popup-filter');
	await driver.closePopup();
}

/** One of the browser's own pages. */
async function takeOutOfReach(stage: Stage): Promise<void> {
	await stage.driver.open('about:blank');
	await take(stage, await openPopup(stage.driver), 'popup-browser-page');
	await stage.driver.closePopup();
}

/** Many speakers with many quotations. */
async function takeCrowd(stage: Stage): Promise<void> {
	const { driver } = stage;
	await driver.open(crowdPage.url);
	const popup = await openPopup(driver);
	await take(stage, popup, 'popup-crowd');
	await openFinder(popup);
	await popup.click('.outline-fold');
	await take(stage, popup, 'popup-crowd-folded');
	await driver.closePopup();
}

async function takeEmpty(stage: Stage, { name, url }: EmptyState): Promise<void> {
	await stage.driver.open(url);
	await take(stage, await openPopup(stage.driver), `popup-${name}`);
	await stage.driver.closePopup();
}
