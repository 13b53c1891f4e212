import { hostOf } from '../../base/address.ts';
import type { DateHints, DateOrder } from '../work/facts.ts';
import { monthOf } from './months.ts';

const NO_HINTS: DateHints = { order: 'day first', latest: '' };

/**
 * A date as ISO 8601: as it is where it already is one, else read from the forms that news pages show
 * ("14.02.2026, 00:05", "2026年2月14日", "14 février 2026", "February 14, 2026 at 3:05 pm"). A date without a time
 * zone gets none. "" where there is no date.
 */
export function isoDate(raw: string, { order, latest }: DateHints = NO_HINTS): string {
	const text = western(raw.trim());
	const iso =
		/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(
			text,
		);
	if (iso) {
		const [, day, time, zone = ''] = iso;
		return isReal(day!) ? (time ? `${day}T${time}${zone}` : day!) : '';
	}
	if (/^1[0-9]{9}(?:[0-9]{3})?$/.test(text)) {
		const number = Number(text);
		return new Date(text.length > 10 ? number : number * 1000)
			.toISOString()
			.slice(0, 19)
			.concat('Z');
	}
	let day = dayOf(text, order);
	if (latest && day > latest.slice(0, 10)) {
		day = dayOf(text, order === 'day first' ? 'month first' : 'day first');
	}
	if (!isReal(day)) return '';
	const time = timeOf(text);
	return time ? `${day}T${time}` : day;
}

/** English pages of these countries set the day first, as all but those of the United States do. */
const DAY_FIRST = /\.(?:uk|au|ie|nz|in|za|ng|ke|pk|my|sg|gh|eu)$/;

/** The order of two numbers on a page, by its BCP 47 tag and its address. */
export function orderFor(language: string, address: string): DateOrder {
	const american = /^en(?:-US)?$/i.test(language) && !DAY_FIRST.test(hostOf(address));
	return american ? 'month first' : 'day first';
}

/** The day that an address names: "/2026/02/14/", "-20260214"; "" where it names none. */
export function dateInAddress(address: string): string {
	const path = address.replace(/[?#].*/s, '');
	const found = /[/-](20[012]\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
	return found ? `${found[1]}-${found[2]}-${found[3]}` : '';
}

/** Digits of the Arabic and Persian scripts as western ones. */
function western(text: string): string {
	return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** The first day that a text names, as YYYY-MM-DD; "" where it names none. It may be none of the calendar. */
function dayOf(text: string, order: DateOrder): string {
	const compact = /^(20\d{2})(\d{2})(\d{2})(?!\d)/.exec(text);
	if (compact) return dayFrom(compact[1]!, compact[2]!, compact[3]!);
	const yearFirst =
		/(?<!\d)(20\d{2}|19\d{2})\s?([./年년-])\s?(\d{1,2})\s?[./月월-]\s?(\d{1,2})(?!\d)/.exec(text);
	if (yearFirst) return dayFrom(yearFirst[1]!, yearFirst[3]!, yearFirst[4]!);
	const numbers = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(20\d{2}|19\d{2}|(?<=\.)\d{2})(?!\d)/.exec(
		text,
	);
	if (numbers) {
		const [, first, , second, last] = numbers as unknown as string[];
		const year = last!.length === 2 ? `20${last}` : last!;
		const monthFirst = Number(second) > 12 || (order === 'month first' && Number(first) <= 12);
		return monthFirst ? dayFrom(year, first!, second!) : dayFrom(year, second!, first!);
	}
	for (const [, day, name, year] of text.matchAll(
		/(?<!\d)(\d{1,2})(?:\.|º|er)?\s{1,3}(?:de\s)?(\p{L}{2,15}\.?(?:\s\p{L}{1,15})?),?\s{1,3}(?:de\s)?(\d{4})(?!\d)/gu,
	)) {
		const month = monthOf(name!);
		if (month) return dayFrom(year!, String(month), day!);
	}
	for (const [, name, day, year] of text.matchAll(
		/(?<!\p{L})(\p{L}{3,15})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/gu,
	)) {
		const month = monthOf(name!);
		if (month) return dayFrom(year!, String(month), day!);
	}
	return '';
}

function dayFrom(year: string, month: string, day: string): string {
	return `${year}-${pad(month)}-${pad(day)}`;
}

/** The time of day in a text, with its zone where that is a number; "" where there is none. */
function timeOf(text: string): string {
	const compact = /^\d{8}T(\d{2})(\d{2})/.exec(text);
	if (compact) return `${compact[1]}:${compact[2]}`;
	const found =
		/(?<![\d:])([01]?\d|2[0-3])[:h]([0-5]\d)(?::[0-5]\d)?(?!\d)\s{0,3}([ap]\.?m\b|[صم](?!\p{L}))?\s{0,3}(?:(GMT|UTC|Z)?([+-]\d{2}:?\d{2})?)/iu.exec(
			text,
		);
	if (!found) return '';
	const [, hour, minute, half = '', name, offset] = found;
	const later = /^[pم]/i.test(half) && Number(hour) < 12;
	const midnight = /^[aص]/i.test(half) && hour === '12';
	const hours = Number(hour) + (later ? 12 : midnight ? -12 : 0);
	return `${pad(String(hours))}:${minute}${offset ?? (name ? 'Z' : '')}`;
}

function pad(number: string): string {
	return number.padStart(2, '0');
}

function isReal(day: string): boolean {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
	if (!match) return false;
	const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
	return year >= 1990 && year < 2100 && month >= 1 && month <= 12 && date >= 1 && date <= 31;
}
