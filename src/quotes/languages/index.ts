import { german } from './de/index.ts';
import { english } from './en/index.ts';
import type { Language } from './language.ts';
import { russian } from './ru/index.ts';

/** Every language the outline understands; the first is taken where nothing tells. */
export const languages: readonly Language[] = [english, russian, german];
