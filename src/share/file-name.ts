const LONGEST = 80;
/** Words in any script; all else parts them, as most of it is forbidden in names somewhere. */
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file's name made of an article's title: "The-old-bridge-will-close.md". `extension` is without a dot. */
export function fileName(title: string, extension: string): string {
	const words = title.normalize('NFC').match(WORDS) ?? [];
	let name = '';
	for (const word of words) {
		const longer = name ? `${name}-${word}` : word;
		if (longer.length > LONGEST && name) break;
		name = longer;
	}
	name = [...name].slice(0, LONGEST).join('');
	return `${name && !RESERVED.test(name) ? name : 'article'}.${extension}`;
}
