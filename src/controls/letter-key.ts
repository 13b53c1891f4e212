/**
 * The Latin letter that a key stands for, in lower case: the one that it types, or, in an alphabet without it, the one
 * in its place on the keyboard. "" for other keys.
 */
export function letterKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
	if (/^[a-z]$/i.test(key)) return key.toLowerCase();
	return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '';
}
