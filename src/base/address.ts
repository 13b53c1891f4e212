/** Reading and comparing addresses of pages. */

/** An absolute address with an allowed scheme, or "". */
export function absolute(
	href: string | null | undefined,
	base: string,
	schemes = /^https?:$/,
): string {
	if (!href) return '';
	try {
		const url = new URL(href.trim(), base || undefined);
		return schemes.test(url.protocol) ? url.href : '';
	} catch {
		return '';
	}
}

/**
 * The address a translated copy was made from: "https://en-iz-ru.translate.goog/x?_x_tr_sl=ru" stands for
 * "https://en.iz.ru/x" (dots became hyphens, hyphens two hyphens). Other addresses come back as they are.
 */
export function untranslated(address: string): string {
	let url: URL;
	try {
		url = new URL(address);
	} catch {
		return address;
	}
	const host = /^(.+)\.translate\.goog$/.exec(url.hostname)?.[1];
	if (!host) return address;
	url.hostname = host.replaceAll('--', '\u0000').replaceAll('-', '.').replaceAll('\u0000', '-');
	for (const name of [...url.searchParams.keys()]) {
		if (name.startsWith('_x_tr_')) url.searchParams.delete(name);
	}
	return url.href;
}

/** Whether a host is one of these hosts or lies below one. */
export function hostWithin(host: string, hosts: readonly string[]): boolean {
	return hosts.some((one) => host === one || host.endsWith(`.${one}`));
}

/** The path without a slash at its end: what tells two articles of one site apart. */
export function pathOf(address: string): string {
	try {
		return decodeURI(new URL(address).pathname).replace(/\/+$/, '');
	} catch {
		return '';
	}
}

/** The host as people say it, without "www."; "" where there is none. */
export function siteOf(address: string): string {
	return hostOf(address).replace(/^www\./, '');
}

/** The host, "" where there is none. */
export function hostOf(address: string): string {
	try {
		return new URL(address).hostname;
	} catch {
		return '';
	}
}
