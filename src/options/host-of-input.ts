import { isHost } from '../settings/settings.ts';

/** The host that a person means by "iz.ru", "www.iz.ru/news" or a whole address; null for anything else. */
export function hostOfInput(input: string): string | null {
	const text = input.trim();
	if (!text || /\s/.test(text)) return null;
	const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
	if (!URL.canParse(address)) return null;
	const { hostname, protocol } = new URL(address);
	const named = /[.:]|^localhost$/.test(hostname) && isHost(hostname);
	return named && /^https?:$/.test(protocol) ? hostname : null;
}
