import { OWN_FACE } from '../../dom/own-names.ts';

/** The files of a face (WOFF2). */
export interface FontFiles {
	regular: Uint8Array<ArrayBuffer>;
	bold: Uint8Array<ArrayBuffer>;
}

/**
 * Gives the document the face for dyslexia, once it is asked for, and takes it away again. From its bytes: no
 * policy of the page can forbid it, and no page can look for a file of ours. `@font-face` has no effect in a
 * shadow root.
 * @param bring brings the files
 * @param failed called where that or the browser fails; it can be asked for again then
 */
export function dyslexicFont(
	document: Document,
	bring: () => Promise<FontFiles>,
	failed: (error: unknown) => void,
	signal: AbortSignal,
): () => void {
	let asked = false;
	const load = async () => {
		const { regular, bold } = await bring();
		const view = document.defaultView as (Window & typeof globalThis) | null;
		if (signal.aborted || !view) return;
		const faces = Object.entries({ 400: regular, 700: bold }).map(
			([weight, bytes]) => new view.FontFace(OWN_FACE, bytes, { weight }),
		);
		await Promise.all(faces.map((face) => face.load()));
		if (signal.aborted) return;
		const { fonts } = document;
		for (const face of faces) fonts.add(face);
		const remove = () => {
			for (const face of faces) fonts.delete(face);
		};
		signal.addEventListener('abort', remove, { once: true });
	};
	return () => {
		if (asked) return;
		asked = true;
		load().catch((error) => {
			asked = false;
			failed(error);
		});
	};
}
