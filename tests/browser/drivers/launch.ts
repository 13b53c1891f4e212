import type { BrowserName } from '../../../build/browsers.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Starts the browser with the extension installed; whoever starts it must `close` it. */
export function launch(browser: BrowserName, options: LaunchOptions): Promise<Driver> {
	return browser === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
