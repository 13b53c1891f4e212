import { languages } from './index.ts';
import type { LanguageSigns } from './language.ts';

/**
 * What tells our languages apart. In the scripts for pages the build puts only that in here
 * (build/language-packs.ts): the rest of a language comes when an article is in it.
 */
export const languageSigns: readonly LanguageSigns[] = languages;
