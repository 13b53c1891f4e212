import { browser } from './browser.ts';
import { type Answer, type Ask, askPage, RemoteError, type Towards } from './messages.ts';

/** Why no extension may read a tab. `unknown` where neither its address nor the browser's refusal tells. */
export type NoAccess = 'browser-page' | 'store' | 'file' | 'pdf' | 'unknown';

export interface ActiveTab {
	id: number;
	/** The address, as far as the click on the button lets us see it. */
	url: string | undefined;
	/** Incognito window of Chrome, private window of Firefox. */
	incognito: boolean;
}

/** The tab that the person looks at; undefined in a window without one. */
export async function activeTab(): Promise<ActiveTab | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	if (tab?.id === undefined) return undefined;
	return { id: tab.id, url: tab.url, incognito: tab.incognito };
}

/** The browser does not let us into the tab. */
export class NoAccessError extends Error {
	constructor(readonly reason: NoAccess) {
		super(reason);
	}
}

/**
 * Asks page.js in a tab, injecting it first where it does not run yet.
 * @throws NoAccessError where extensions may not go; RemoteError when page.js failed
 */
export async function withPage<T extends Towards<'to-page'>>(
	tab: Pick<ActiveTab, 'id' | 'url'>,
	type: T,
	body: Ask<T>,
): Promise<Answer<T>> {
	try {
		return await askPage(tab.id, type, body);
	} catch (error) {
		if (error instanceof RemoteError) throw error;
	}
	await inject(tab, ['page.js']);
	try {
		return await askPage(tab.id, type, body);
	} catch (error) {
		if (error instanceof RemoteError) throw error;
		// Firefox reports the injection into some of its own pages as done.
		throw new NoAccessError(noAccessReason(tab.url));
	}
}

/**
 * Opens or closes the reader in a tab.
 * @param reading the reading of the page that the person has before them: page.js runs there, and need not come again
 * @throws as `withPage`
 */
export async function toggleReaderIn(
	tab: Pick<ActiveTab, 'id' | 'url'>,
	reading?: string,
): Promise<Answer<'to-page/toggle-reader'>> {
	await inject(tab, reading ? ['reader.js'] : ['reader.js', 'page.js']);
	return withPage(tab, 'to-page/toggle-reader', reading ? { reading } : {});
}

/**
 * Injects scripts that page.js asks for: what finds quotes, the data of a language (build/language-packs.ts), the
 * face for dyslexia.
 * @throws RangeError for what is no name of one; NoAccessError where the tab has gone
 */
export async function bringScripts(tab: number, names: readonly string[]): Promise<void> {
	for (const name of names) {
		if (!/^(?:quotes|font|language-[a-z]{2,3})$/.test(name)) throw new RangeError(name);
	}
	const files = names.map((name) => `${name}.js`);
	if (files.length > 0) await inject({ id: tab, url: undefined }, files);
}

/** Lays the sheet that holds the page behind the reader (held-page.css) over a tab's page, for as long as that lives. */
export async function holdPage(tab: number): Promise<void> {
	await browser.scripting.insertCSS({
		target: { tabId: tab, frameIds: [0] },
		files: ['held-page.css'],
		origin: 'USER',
	});
}

/** How often, and after how many milliseconds, an injection that ought to be allowed is tried again. */
const retries = 5;
const retryAfter = 100;

/**
 * Chromium tells a page's process of the access that a click gave (`activeTab`) and of the injection on
 * ways that may overtake each other: right after a page came, and on a busy machine, the page refuses
 * what it allows a moment later.
 */
async function inject({ id, url }: Pick<ActiveTab, 'id' | 'url'>, files: string[]): Promise<void> {
	const reason = noAccessReason(url);
	for (let left = url !== undefined && reason === 'unknown' ? retries : 0; ; left--) {
		try {
			await browser.scripting.executeScript({ target: { tabId: id }, files });
			return;
		} catch (error) {
			if (left <= 0) throw new NoAccessError(reason === 'unknown' ? refusalReason(error) : reason);
		}
		await new Promise((resolve) => setTimeout(resolve, retryAfter));
	}
}

const stores = [
	'addons.mozilla.org',
	'chromewebstore.google.com',
	'chrome.google.com',
	'microsoftedge.microsoft.com',
	'addons.opera.com',
];

/** What Chrome's own words for a refused injection tell of a tab whose address it keeps to itself. */
function refusalReason(error: unknown): NoAccess {
	const message = String(error);
	if (/extensions gallery/i.test(message)) return 'store';
	const [, scheme = 'https'] = /\b([a-z-]+):\/\//.exec(message) ?? [];
	if (scheme === 'file') return 'file';
	return /^https?$/.test(scheme) ? 'unknown' : 'browser-page';
}

/** Says why a tab with this address cannot be read. */
export function noAccessReason(address: string | undefined): NoAccess {
	const url = address && URL.canParse(address) ? new URL(address) : undefined;
	if (!url) return 'unknown';
	if (url.protocol === 'file:') return 'file';
	if (!/^https?:$/.test(url.protocol)) return 'browser-page';
	if (stores.includes(url.hostname)) return 'store';
	if (url.pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
	return 'unknown';
}
