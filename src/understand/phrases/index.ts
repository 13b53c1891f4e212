import { cs } from './cs.ts';
import { de } from './de.ts';
import { eastAsia } from './east-asia.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { nordic } from './nordic.ts';
import type { FurniturePhrases } from './phrases.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** All of them count on every page: pages mix languages, and many declare a wrong one. */
export const FURNITURE_PHRASES: Readonly<Record<string, FurniturePhrases>> = {
	cs,
	de,
	eastAsia,
	en,
	es,
	fr,
	it,
	nl,
	nordic,
	pl,
	pt,
	ru,
	tr,
	uk,
};
