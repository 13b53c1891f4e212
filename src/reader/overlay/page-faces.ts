import type { Sheet } from '../../dom/sheet.ts';

/** Faces that the reader's style sheets ask the system for. The last of each list is a keyword, which no page can declare. */
export const SYSTEM_FACES = `
	-apple-system, Arial, Cambria, Cascadia Mono, Charter, Consolas, Georgia, Helvetica Neue, Iowan Old Style,
	Liberation Serif, Menlo, Noto Sans, Noto Serif, OpenDyslexic, PT Serif, Roboto, Segoe UI, Source Serif 4,
	system-ui, ui-monospace, Verdana
`
	.trim()
	.split(/,\s+/);

/**
 * Does without a face of the system while the page declares one of its name: `@font-face` reaches into shadow
 * roots, and with a face of its own a page could have other letters read than stand there.
 * @param css of the sheet
 */
export function avoidPageFaces(
	document: Document,
	sheet: Sheet,
	css: string,
	signal: AbortSignal,
): void {
	const { fonts } = document;
	let avoided = '';
	const look = () => {
		const declared = new Set<string>();
		// Not by an iterator, which Firefox does not hand to us.
		fonts?.forEach(({ family }) => {
			declared.add(family.replace(/^["']|["']$/g, '').toLowerCase());
		});
		const taken = SYSTEM_FACES.filter((name) => declared.has(name.toLowerCase()));
		if (taken.join() === avoided) return;
		avoided = taken.join();
		sheet.replace(withoutFaces(css, taken));
	};
	look();
	// What the page declares later it has to load.
	for (const type of ['loading', 'loadingdone']) fonts?.addEventListener?.(type, look, { signal });
}

/** A style sheet whose lists of faces lack these. */
export function withoutFaces(css: string, names: readonly string[]): string {
	return names.reduce((text, name) => {
		const inList = new RegExp(`(?<=[\\s,:])"?${name}"?,\\s*`, 'g');
		return text.replace(inList, '');
	}, css);
}
