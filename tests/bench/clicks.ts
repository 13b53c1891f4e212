import { readFile } from 'node:fs/promises';
import type { BrowserName } from '../../build/browsers.ts';
import type { Driver } from '../browser/drivers/driver.ts';
import { launch } from '../browser/drivers/launch.ts';
import { until } from '../browser/drivers/wait.ts';
import { at } from '../browser/outspoken.ts';
import { serve } from '../browser/server.ts';
import type { Click } from './job.ts';

export interface ClickedPage {
	/** The page's file, and the address that it is served under. */
	path: string;
	url: string;
}

/**
 * Milliseconds from a click on the toolbar's button to the popup with its outline, and from one on the
 * popup's button to the reader painted, in a browser that has just been started: nothing of ours has run.
 * The documents' own clocks tell when they are painted.
 */
export async function clickTimes(
	browser: BrowserName,
	extension: string,
	{ path, url }: ClickedPage,
): Promise<Record<Click, number>> {
	const server = await serve({ [url]: { html: await readFile(path, 'utf8') } });
	const driver = await launch(browser, { extension, proxyPort: server.port });
	try {
		await driver.open(url);
		await settle();
		const clicked = Date.now();
		await driver.triggerToolbarButton();
		const popup = (await popupFilled(driver)) - clicked;
		await settle();
		const pressed = await driver.popup.evaluate((root, selector) => {
			const button = root.querySelector<HTMLElement>(selector);
			if (!button) throw new Error('There is no button for the reader');
			setTimeout(() => button.click());
			return Date.now();
		}, at.popup.readerButton);
		return { popup, reader: (await readerPainted(driver)) - pressed };
	} finally {
		await driver.close();
		await server.close();
	}
}

/** Lets the browser do what it still has to do after a start. */
function settle(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 1500));
}

function popupFilled({ popup }: Driver): Promise<number> {
	const { quote, notice, noQuotes } = at.popup;
	return soon('the outline', () => popup.evaluate(whenPainted, `${quote}, ${notice}, ${noQuotes}`));
}

function readerPainted({ reader }: Driver): Promise<number> {
	return soon('the reader', () => reader.evaluate(whenPainted, at.reader.title));
}

/** The time when an element with text matches and a frame has been painted. Runs in the browser. */
function whenPainted(root: Document | ShadowRoot, selector: string): Promise<number> {
	return new Promise((resolve) => {
		const look = () => {
			if (root.querySelector(selector)?.textContent) {
				requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
			} else setTimeout(look, 2);
		};
		look();
	});
}

/** As `until`, but polls every 3 ms at first: a longer wait would count as ours. */
async function soon<T>(what: string, look: () => Promise<T>): Promise<T> {
	for (let tries = 0; tries < 500; tries++) {
		try {
			return await look();
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 3));
		}
	}
	return (await until(what, look)) as T;
}
