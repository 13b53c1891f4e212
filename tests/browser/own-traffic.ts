/** Hosts that Chromium and Firefox call on their own account, whatever page is open. */
const browserHosts = [
	'accounts.google.com',
	'android.clients.google.com',
	'clients2.google.com',
	'content-autofill.googleapis.com',
	'optimizationguide-pa.googleapis.com',
	'redirector.gvt1.com',
	'safebrowsingohttpgateway.googleapis.com',
	'sb-ssl.google.com',
	'update.googleapis.com',
	'www.google.com',
	'content-signature-2.cdn.mozilla.net',
	'detectportal.firefox.com',
	'firefox-settings-attachments.cdn.mozilla.net',
	'firefox.settings.services.mozilla.com',
	'location.services.mozilla.com',
];

/** The requests that the browser did not make of its own accord: the page's, and ours if we made any. */
export function withoutBrowsersOwn(requests: readonly string[]): string[] {
	return requests.filter((url) => {
		const { hostname, pathname } = new URL(url);
		return !browserHosts.includes(hostname) && pathname !== '/favicon.ico';
	});
}
