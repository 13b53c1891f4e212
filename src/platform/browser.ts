import type { Browser } from 'webextension-polyfill';

/**
 * The WebExtension API, the one place that names it. Every browser we run in answers with promises
 * (manifest V3), so no polyfill is needed: it would be three quarters of the detector's size.
 * Chrome has had the name `browser` only since version 148.
 */
const scope = globalThis as unknown as { browser?: Browser; chrome: Browser };
export const browser: Browser = scope.browser?.runtime ? scope.browser : scope.chrome;
