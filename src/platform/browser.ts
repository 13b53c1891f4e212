import browser from 'webextension-polyfill';

/** The WebExtension API by promises, under one name in every browser: the one place that names it. */
export { browser };
