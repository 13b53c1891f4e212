import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { isOurs } from './messages.ts';

/** A removed piece of a reading. */
export interface Pointed {
	reading: string;
	removal: string;
}

const name = 'pointing';

/**
 * Points at removed pieces in a tab where page.js runs; null points at nothing. The pointing lives as
 * long as the page that points: a popup may be closed without a word.
 */
export function pointerTo(tab: number): (at: Pointed | null) => void {
	let port: Runtime.Port | null = null;
	return (at) => {
		if (!port && !at) return;
		if (!port) {
			port = browser.tabs.connect(tab, { name, frameId: 0 });
			// The tab has gone to another page; the next call connects anew.
			port.onDisconnect.addListener(() => {
				port = null;
			});
		}
		port.postMessage({ at });
	};
}

/** Calls back with what one of our own pages points at, null when it ends or that page is gone. */
export function followPointer(point: (at: Pointed | null) => void, signal: AbortSignal): void {
	const listener = (port: Runtime.Port): void => {
		if (port.name !== name || !port.sender || !isOurs('to-page', port.sender)) return;
		port.onMessage.addListener((message) => point((message as { at: Pointed | null }).at));
		port.onDisconnect.addListener(() => point(null));
	};
	browser.runtime.onConnect.addListener(listener);
	signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(listener));
}
