import type { Driver, View } from './drivers/driver.ts';

/** Everything of a page that the reader promises to give back. */
export interface PageState {
	html: string;
	scroll: [number, number];
	url: string;
	historyLength: number;
	focus: string;
	selection: string;
}

export function pageState(page: View): Promise<PageState> {
	return page.evaluate(() => ({
		html: document.documentElement.outerHTML,
		scroll: [scrollX, scrollY] as [number, number],
		url: location.href,
		historyLength: history.length,
		focus: document.activeElement?.outerHTML.slice(0, 200) ?? '',
		selection: String(getSelection()),
	}));
}

/** Whether the words stand inside the window: some text node that holds their beginning. */
export function inWindow(view: View, words: string): Promise<boolean> {
	return view.evaluate((root, wanted) => {
		const start = wanted.replace(/\s+/g, ' ').trim().slice(0, 40);
		const scope = root instanceof Document ? root.body : root;
		const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = (node.nodeValue ?? '').replace(/\s/g, ' ').indexOf(start);
			if (at < 0 || !node.parentElement?.checkVisibility()) continue;
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + start.length);
			const { top, bottom, height } = range.getBoundingClientRect();
			if (height > 0 && top >= 0 && bottom <= innerHeight) return true;
		}
		return false;
	}, words);
}

/** Scrolls the page at once, whatever its style says of smoothness. */
export async function scrollTo(driver: Driver, top: number): Promise<void> {
	await driver.page.evaluate((_, y) => window.scrollTo({ top: y, behavior: 'instant' }), top);
}
