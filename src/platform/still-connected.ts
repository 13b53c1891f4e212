import { browser } from './browser.ts';

/** False once the extension was updated, switched off or removed: then nobody hears us any more. */
export function isStillConnected(): boolean {
	try {
		return Boolean(browser.runtime?.id);
	} catch {
		return false;
	}
}
