import { languages } from '../languages/index.ts';
import { compileLanguage } from './compile-language.ts';
import type { CompiledLanguage } from './compiled-language.ts';

/**
 * Every language, compiled here and now; for Node. In a tab each comes compiled, in a script of its own
 * (build/language-packs.ts).
 */
export const compiledLanguages: readonly CompiledLanguage[] = languages.map(compileLanguage);
