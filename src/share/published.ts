import type { Words } from '../base/words.ts';

/**
 * The date of publication in the words of the interface, "" for an unreadable one. Given in the zone that the page
 * gave it in: the day of an article is the same wherever it is read. The forms are messages, since the first format
 * that Intl makes takes 20 to 40 ms of a cold click.
 *
 * @param published ISO 8601, with or without a time
 * @param withTime whether to say the time too, where there is one
 */
export function publishedWords(published: string, words: Words, withTime = false): string {
	const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):(\d\d))?/.exec(published);
	if (!parts) return '';
	const [, year, month, day, hour, minute] = parts;
	if (Number.isNaN(Date.parse(`${year}-${month}-${day}`))) return '';
	const name = words('date_months').split(' ')[Number(month) - 1] ?? '';
	const date = words('date_day', Number(day), name, year!);
	return withTime && hour ? words('date_at_time', date, clock(hour, minute!, words)) : date;
}

/** "17:05", or "5:05 PM" where a language counts by halves of the day. */
function clock(hour: string, minute: string, words: Words): string {
	const form = words('date_clock');
	if (form === '24') return `${hour}:${minute}`;
	const half = form.split(' ')[Number(hour) < 12 ? 0 : 1];
	return `${Number(hour) % 12 || 12}:${minute} ${half}`;
}
