import { askBackground } from '../platform/messages.ts';
import type { CompiledLanguage } from '../quotes/text/compiled-language.ts';

/**
 * What we know of a language is a script of its own, injected when an article in it is read: no page pays
 * for languages that it is not in. Each leaves itself in the extension's own world in the page.
 */
interface World {
	outspokenLanguages?: Map<string, CompiledLanguage>;
}

const world = globalThis as unknown as World;

/** Leaves a language for page.js; a newer one takes an older one's place. */
export function leaveLanguage(language: CompiledLanguage): void {
	world.outspokenLanguages ??= new Map();
	world.outspokenLanguages.set(language.code, language);
}

/** Forgets what an older version of us may have left in this page. */
export function forgetLanguages(): void {
	delete world.outspokenLanguages;
}

/**
 * The language with this code, brought first where it is not there yet.
 * @throws where it cannot be brought: the extension was updated or removed meanwhile
 */
export async function injectedLanguage(code: string): Promise<CompiledLanguage> {
	const there = () => world.outspokenLanguages?.get(code);
	if (!there()) await askBackground('to-background/language', { code });
	const language = there();
	if (!language) throw new ReferenceError(`language-${code}.js is missing`);
	return language;
}
