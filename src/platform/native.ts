import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own API, which answers with promises too (manifest V3). The build puts it in the
 * polyfill's place in what runs in pages, where every byte is paid for in every tab (the polyfill would
 * be three quarters of the detector); nothing is used there that differs. Chrome has had the name
 * `browser` only since version 148.
 */
const scope = globalThis as unknown as { browser?: Browser; chrome: Browser };
const native: Browser = scope.browser?.runtime ? scope.browser : scope.chrome;
export default native;
