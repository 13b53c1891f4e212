/** Whom Chromium and Firefox call on their own account, whatever page is open: their makers, under many names. */
const browserDomains = [
	'firefox.com',
	'google.com',
	'googleapis.com',
	'gvt1.com',
	'mozilla.com',
	'mozilla.net',
	'mozilla.org',
];

/** The requests that the browser did not make of its own accord: the page's, and ours if we made any. */
export function withoutBrowsersOwn(requests: readonly string[]): string[] {
	return requests.filter((url) => {
		const { hostname, pathname } = new URL(url);
		const domain = hostname.split('.').slice(-2).join('.');
		return !browserDomains.includes(domain) && pathname !== '/favicon.ico';
	});
}
