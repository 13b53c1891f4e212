/** The longest that is kept. */
const LONGEST = 200;

/**
 * True for the path of pages on a site as the browser's match patterns write it: "/video/*", where a star
 * stands for anything.
 */
export function isPathPattern(text: unknown): text is string {
	return typeof text === 'string' && text.length <= LONGEST && pathPattern(text, '') === text;
}

/** The path pattern that a person means by "/video", "video/*" or an address of the host; null for anything else. */
export function pathPattern(input: string, host: string): string | null {
	const text = input.trim();
	if (!text || text.length > LONGEST || /\s/.test(text)) return null;
	const foreign = /^[a-z]+:/i.test(text);
	const address = foreign ? text : `https://host.invalid${text.startsWith('/') ? '' : '/'}${text}`;
	if (!URL.canParse(address)) return null;
	const { hostname, pathname, search } = new URL(address);
	return foreign && hostname !== host ? null : pathname + search;
}

/** The paths of all pages that a pattern means: without a star the page itself and all below it. */
export function pathsMeant(pattern: string): string[] {
	if (pattern.includes('*')) return [pattern];
	return [pattern, `${pattern}?*`, `${pattern.replace(/\/$/, '')}/*`];
}
