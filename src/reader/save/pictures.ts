import { documentOf, element } from '../../dom/element.ts';

/** Larger pictures are scaled down to this many pixels on their longer side. */
const LONGEST = 2000;
const QUALITY = 0.88;

/**
 * The pictures that are shown, as data: addresses, read from the screen and not from the network. A picture
 * of another host cannot be read that way (the canvas is tainted) and is left out.
 */
export function picturesOf(area: HTMLElement): Map<string, string> {
	const pictures = new Map<string, string>();
	for (const image of area.querySelectorAll('img')) {
		const src = image.getAttribute('src') ?? '';
		if (src.startsWith('data:') || !image.complete || image.naturalWidth === 0) continue;
		const data = readPicture(image);
		if (data) pictures.set(src, data);
	}
	return pictures;
}

function readPicture(image: HTMLImageElement): string | null {
	const { naturalWidth: width, naturalHeight: height } = image;
	const scale = Math.min(1, LONGEST / Math.max(width, height));
	const canvas = element(documentOf(image), 'canvas');
	canvas.width = Math.max(1, Math.round(width * scale));
	canvas.height = Math.max(1, Math.round(height * scale));
	try {
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return canvas.toDataURL('image/webp', QUALITY);
	} catch {
		return null;
	}
}
