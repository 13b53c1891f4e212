import { german } from './de.ts';
import { english } from './en.ts';
import type { Language } from './language.ts';
import { russian } from './ru.ts';

/** Every language the outline understands; the first is taken where nothing tells. */
export const languages: readonly Language[] = [english, russian, german];
