import type { outlineArticleInSteps } from '../pipeline/outline-article.ts';
import type { CompiledLanguage } from '../quotes/text/compiled-language.ts';
import type { openReader } from '../reader/reader.ts';
import type { FontFiles } from '../reader/state/dyslexic-font.ts';

/**
 * What not every reading needs is a script of its own: the reader, its face for dyslexia, the
 * finding of quotes, and each language.
 * Each leaves itself in the extension's own world in the page, where page.js finds it; a newer one takes an
 * older one's place.
 */
interface World {
	outspokenReader?: typeof openReader;
	outspokenFont?: FontFiles;
	outspokenQuotes?: typeof outlineArticleInSteps;
	outspokenLanguages?: Map<string, CompiledLanguage>;
}

const world = globalThis as unknown as World;

/** Leaves the reader. */
export function leaveReader(open: typeof openReader): void {
	world.outspokenReader = open;
}

/** The reader; throws where reader.js was not injected before it was asked for. */
export function injectedReader(): typeof openReader {
	if (!world.outspokenReader) throw new ReferenceError('reader.js is missing');
	return world.outspokenReader;
}

/** Leaves the face for dyslexia. */
export function leaveFont(files: FontFiles): void {
	world.outspokenFont = files;
}

/** That face, if font.js is there. */
export function injectedFont(): FontFiles | undefined {
	return world.outspokenFont;
}

/** Leaves the finding of quotes. */
export function leaveQuotes(outline: typeof outlineArticleInSteps): void {
	world.outspokenQuotes = outline;
}

/** The finding of quotes, if quotes.js is there. */
export function injectedQuotes(): typeof outlineArticleInSteps | undefined {
	return world.outspokenQuotes;
}

/** Leaves a language. */
export function leaveLanguage(language: CompiledLanguage): void {
	world.outspokenLanguages ??= new Map();
	world.outspokenLanguages.set(language.code, language);
}

/** The language with this code, if its script is there. */
export function injectedLanguage(code: string): CompiledLanguage | undefined {
	return world.outspokenLanguages?.get(code);
}

/** Forgets what an older version of us may have left in this page for finding quotes. */
export function forgetQuotes(): void {
	delete world.outspokenQuotes;
	delete world.outspokenLanguages;
}
