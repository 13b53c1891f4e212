const LONGEST = 80;
/** What Windows, the strictest of the systems, forbids in names. */
const FORBIDDEN = /[\p{C}\\/:*?"<>|#%]+/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file's name made of an article's title: "The-old-bridge-will-close.md". `extension` is without a dot. */
export function fileName(title: string, extension: string): string {
	const words = title.normalize('NFC').replace(FORBIDDEN, ' ').trim().split(/\s+/);
	let name = '';
	for (const word of words) {
		const longer = name ? `${name}-${word}` : word;
		if (longer.length > LONGEST && name) break;
		name = longer;
	}
	name = [...name]
		.slice(0, LONGEST)
		.join('')
		.replace(/^[.-]+|[.,;-]+$/g, '');
	return `${name && !RESERVED.test(name) ? name : 'article'}.${extension}`;
}
