import type { Browser } from 'puppeteer-core';
import { until } from './wait.ts';

/** The part of Chromium's own API, open to chrome://extensions only, that is used there. */
interface Developer {
	updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
	updateExtensionConfiguration(change: {
		extensionId: string;
		incognitoAccess?: boolean;
		hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
		fileAccess?: boolean;
	}): Promise<void>;
	reload(id: string, options: { failQuietly: boolean }): Promise<void>;
	getExtensionInfo(id: string): Promise<{ state: string }>;
}

interface Own {
	chrome: { developerPrivate: Developer };
}

/** What a person can do with an extension in chrome://extensions. */
export type ExtensionAction =
	| 'reload'
	| 'allow in private windows'
	| 'give no site'
	| 'give all sites'
	| 'give no files'
	| 'give files';

/** Does one of these in a tab of its own, and waits until the extension runs again. */
export async function onExtensionsPage(
	browser: Browser,
	id: string,
	action: ExtensionAction,
): Promise<void> {
	const page = await browser.newPage();
	try {
		await page.goto('chrome://extensions/');
		await page.evaluate(
			async (extensionId, what) => {
				const { developerPrivate } = (globalThis as unknown as Own).chrome;
				// Otherwise Chromium switches an unpacked extension off when it is loaded again.
				await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
				if (what === 'reload') await developerPrivate.reload(extensionId, { failQuietly: true });
				else {
					await developerPrivate.updateExtensionConfiguration({
						extensionId,
						...{
							'allow in private windows': { incognitoAccess: true },
							'give no site': { hostAccess: 'ON_CLICK' as const },
							'give all sites': { hostAccess: 'ON_ALL_SITES' as const },
							'give no files': { fileAccess: false },
							'give files': { fileAccess: true },
						}[what],
					});
				}
			},
			id,
			action,
		);
		await until('the extension to run again', () =>
			page.evaluate(
				async (extensionId) =>
					(
						await (globalThis as unknown as Own).chrome.developerPrivate.getExtensionInfo(
							extensionId,
						)
					).state === 'ENABLED',
				id,
			),
		);
	} finally {
		await page.close();
	}
}
