import { fold } from '../text/text.ts';
import type { Metadata } from '../work/facts.ts';
import { authorsIn, cleanByline } from './byline.ts';
import { isoDate } from './dates.ts';
import { monthOf } from './months.ts';
import { isDateWord } from './updates.ts';

/** Beside the month a date holds only words as short as this: "de", "at", "pm". In UTF-16 code units. */
const SHORT = 3;
/** Longer texts say more than a date. In UTF-16 code units. */
const LONGEST = 100;
/** "2026-02-14T10:05": no page shows seconds. In UTF-16 code units. */
const TO_THE_MINUTE = 16;

/**
 * Whether a text says no more than what the reader shows as the article's head: title, lead, who wrote it, when, rubric
 * or outlet.
 */
export function saysTheHead(text: string, metadata: Metadata): boolean {
	const { title, lead, byline, rubric, site } = metadata;
	const said = fold(text);
	if (!said) return false;
	if ([title, lead, rubric, site].some((shown) => fold(shown) === said)) return true;
	return namesThem(text, byline) || isItsDate(text, metadata);
}

/** Whether a text names those who wrote the article, or some of them, and says nothing else. */
function namesThem(text: string, byline: string): boolean {
	if (!byline) return false;
	if (fold(cleanByline(text)) === fold(byline)) return true;
	const known = new Set(authorsIn(byline).map(fold));
	const named = authorsIn(text);
	return named.length > 0 && named.every((name) => known.has(fold(name)));
}

/** Whether a text is the date of publishing and nothing else. */
function isItsDate(text: string, { published, dates }: Metadata): boolean {
	const date = isoDate(text, dates).slice(0, TO_THE_MINUTE);
	if (!date || !published.startsWith(date)) return false;
	const words = text.match(/\p{L}+/gu) ?? [];
	return words.every((word) => word.length <= SHORT || monthOf(word));
}

/** Whether a text says when something was published or changed, or what day it is, and nothing else. */
export function isDateLine(text: string): boolean {
	if (text.length > LONGEST || !/\d/.test(text)) return false;
	const words = text.match(/\p{L}+/gu) ?? [];
	const said = words.filter(isDateWord);
	if (!said.length && !isoDate(text)) return false;
	return words.every((word) => word.length <= SHORT || monthOf(word) || said.includes(word));
}
