/** Runs inside the browser for `chromium-reader.ts`: one page, read by every extractor. */
import { type ExtractOptions, extract, type Results } from './extractors.ts';

export function readHere(html: string, options: ExtractOptions): Results {
	const page = new DOMParser().parseFromString(html, 'text/html');
	return extract(page, options, window);
}
