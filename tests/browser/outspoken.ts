import { itemsOf } from '../../src/settings/settings-items.ts';
import type { Driver, Json, View } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';

/** Where things stand in our popup and reader: the one place to mend when their markup changes. */
export const at = {
	popup: {
		readerButton: '.head .main',
		title: '.head h1',
		speaker: '.outline-name',
		quote: '.outline-words',
		/** The sentence that stands where there is no outline. */
		notice: 'main.notice:not([aria-busy])',
		noQuotes: 'p.outline-empty',
		settings: '.foot .settings',
	},
	reader: {
		title: 'h1',
		/** The article's own text, without panels. */
		article: '.scroller',
		outline: '.panel-outline',
		speaker: '.panel-outline .outline-speaker',
		mark: '.scroller [data-quote]',
	},
} as const;

export interface SeenSpeaker {
	name: string;
	role: string;
	/** Of the quoted words, per cent; 0 where none stands there. */
	share: number;
	quotes: { id: string; kind: string; text: string }[];
}

/**
 * Stores settings as if another device had sent them; those left out get their defaults. Leaves the
 * tab on the settings page.
 */
export async function storeSettings(driver: Driver, settings: Record<string, Json>): Promise<void> {
	await driver.open(driver.extensionUrl('options.html'));
	await driver.page.evaluate(
		async (_, items) => {
			type Api = {
				storage: { sync: { clear(): Promise<void>; set(items: object): Promise<void> } };
			};
			const own = globalThis as unknown as { browser?: Api; chrome: Api };
			const { sync } = (own.browser?.storage ? own.browser : own.chrome).storage;
			await sync.clear();
			await sync.set(items);
		},
		itemsOf(settings) as Record<string, Json>,
	);
}

/** Waits until the popup knows what the page is: an outline, no quotes, or a notice. */
export async function settled(popup: View): Promise<View> {
	const { readerButton, notice } = at.popup;
	await until('the popup to know the page', () => popup.count(`${readerButton}, ${notice}`));
	return popup;
}

/** Clicks the toolbar button and waits for the popup to know the page. */
export async function openPopup(driver: Driver): Promise<View> {
	return settled(await driver.clickToolbarButton());
}

/** Opens the reader from the popup and waits for its article. */
export async function openReader(driver: Driver): Promise<View> {
	const popup = await openPopup(driver);
	await popup.click(at.popup.readerButton);
	await readerShown(driver);
	return driver.reader;
}

/** Waits until the reader shows its article and the popup, if any, has gone. */
export async function readerShown(driver: Driver): Promise<View> {
	await until('the article in the reader', () => driver.reader.text(at.reader.title));
	await until('the popup to close', async () => !(await driver.popup.isOpen()));
	return driver.reader;
}

/** Opens filter, order and kinds of an outline, unless they are open. */
export async function openFinder(view: View): Promise<void> {
	// An outline that a newer one replaces meanwhile is folded again.
	await until('the filter', async () => {
		if ((await view.count('.outline-controls')) > 0) return true;
		await view.click('.outline-finder');
		return (await view.count('.outline-controls')) > 0;
	});
}

/** The outline that the popup shows, as a person reads it. */
export function seenOutline(popup: View): Promise<SeenSpeaker[]> {
	return popup.evaluate((root) =>
		[...root.querySelectorAll('.outline-speaker')].map((speaker) => ({
			name: speaker.querySelector('.outline-name')?.textContent ?? '',
			role: speaker.querySelector('.outline-role')?.textContent ?? '',
			share: Number.parseInt(
				/(\d+)\s?%/.exec(speaker.querySelector('.outline-counts')?.textContent ?? '')?.[1] ?? '0',
				10,
			),
			quotes: [...speaker.querySelectorAll<HTMLElement>('.outline-quote')].map((quote) => ({
				id: quote.querySelector<HTMLElement>('.outline-words')?.dataset.row ?? '',
				kind: quote.querySelector('.outline-kind')?.textContent ?? '',
				text: quote.querySelector('.outline-text')?.textContent ?? '',
			})),
		})),
	);
}
