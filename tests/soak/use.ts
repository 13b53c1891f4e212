import { join } from 'node:path';
import { FIXTURES, readFixture } from '../../build/fixtures.ts';
import type { Driver, Weight } from '../browser/drivers/driver.ts';
import { until } from '../browser/drivers/wait.ts';
import { at, openPopup } from '../browser/outspoken.ts';
import type { Content } from '../browser/server.ts';

/** An hour's use of a person who reads a lot, as fast as the browser goes. */

const PAGES = [
	...['sample-article', 'sample-russian', 'iz-opinion', 'iz-interview', 'iz-news-related'],
].map((name) => ({ name, url: readFixture(name).url }));
const THEMES = ['light', 'dark', 'sepia'];

/** What the browser finds at the addresses. */
export function served(): Record<string, Content> {
	return Object.fromEntries(
		PAGES.flatMap(({ name, url }): [string, Content][] => {
			const folder = join(FIXTURES, name);
			return [
				[url, { file: join(folder, 'page.html') }],
				[new URL('.', url).href, { folder }],
			];
		}),
	);
}

export interface Use {
	openings: number;
	pages: number;
	putBacks: number;
	settings: number;
}

/** What was measured, the reader closed: after each round on the same page; and how one page grew under its openings. */
export interface Measured {
	rounds: Weight[];
	/** Of a page that stays: once the browser has compiled and cached all that openings use, and after STAY times as many. */
	onOnePage: { early: Weight; late: Weight };
	use: Use;
}

/** How many times the openings of any other page the page has that stays. */
export const STAY = 4;

/**
 * Rounds of five pages each. On every page the reader opens and closes so many times, once with another theme; on
 * two pages of a round a piece is put back from the popup. At last one page stays for many openings.
 */
export async function useForAnHour(
	driver: Driver,
	{ rounds, openings }: { rounds: number; openings: number },
	tell: (round: number, weight: Weight) => void,
): Promise<Measured> {
	const use = { openings: 0, pages: 0, putBacks: 0, settings: 0 };
	const measured: Weight[] = [];
	for (let round = 1; round <= rounds; round++) {
		for (const [index, { url }] of PAGES.entries()) {
			await driver.open(url);
			use.pages++;
			for (let opening = 1; opening <= openings; opening++) {
				const isFirst = opening === 1;
				const theme = isFirst ? THEMES[use.pages % THEMES.length]! : null;
				await openAndClose(driver, isFirst, theme);
				use.openings++;
				if (theme) use.settings++;
			}
			if (index % 2) {
				await putBackOne(driver);
				use.putBacks++;
			}
		}
		await driver.open(PAGES[0]!.url);
		await openAndClose(driver, true, null);
		const weight = await driver.weight();
		measured.push(weight);
		tell(round, weight);
	}
	await driver.open(PAGES[0]!.url);
	const open = async (times: number, isFirst: boolean) => {
		for (let opening = 0; opening < times; opening++) {
			await openAndClose(driver, isFirst && opening === 0, null);
			use.openings++;
		}
		return driver.weight();
	};
	const early = await open(openings, true);
	const late = await open((STAY - 1) * openings, false);
	return { rounds: measured, onOnePage: { early, late }, use };
}

/** Opens the reader by its keys, changes the theme if one is given, and closes it. */
async function openAndClose(driver: Driver, isFirst: boolean, theme: string | null): Promise<void> {
	// What the first grants holds as long as the page stays.
	await driver.shortcut('toggle-reader', !isFirst);
	await until('the article in the reader', () => driver.reader.text(at.reader.title));
	if (theme) {
		await driver.ownWorld.evaluate(async (_, theme) => {
			type Api = { storage: { sync: { set(items: object): Promise<void> } } };
			const own = globalThis as unknown as { browser?: Api; chrome: Api };
			const { sync } = (own.browser?.storage ? own.browser : own.chrome).storage;
			await sync.set({ 'reader/theme': theme });
		}, theme);
	}
	await driver.press('Escape');
	await until('the reader to close', async () => !(await driver.reader.isOpen()));
}

/** Puts the first piece back that the popup lists. */
async function putBackOne(driver: Driver): Promise<void> {
	const popup = await openPopup(driver);
	await popup.click('#tab-removed');
	await until('the list', () => popup.count('.removal'));
	const pressed = await popup.evaluate((root) => {
		const piece = root.querySelector('.removal');
		const button = piece?.querySelector<HTMLElement>(':scope > button');
		button?.click();
		return {
			words: piece?.querySelector('p')?.textContent ?? '',
			button: button?.textContent ?? '',
		};
	});
	await until('the piece to be back', () =>
		popup.evaluate(
			(root, { words, button }) =>
				[...root.querySelectorAll('.removal')].some(
					(piece) =>
						piece.querySelector('p')?.textContent === words &&
						piece.querySelector(':scope > button')?.textContent !== button,
				),
			pressed,
		),
	);
	await driver.closePopup();
}
