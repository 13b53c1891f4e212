/**
 * The date of publication in words of a language, "" for an unreadable one. Given in the zone that the page
 * gave it in: the day of an article is the same wherever it is read.
 *
 * @param published ISO 8601, with or without a time
 * @param withTime whether to say the time too, where there is one
 */
export function publishedWords(published: string, language: string, withTime = false): string {
	const parts = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?/.exec(published);
	if (!parts) return '';
	const [, day, time] = parts;
	const wall = Date.parse(`${day}T${time ?? '00:00'}Z`);
	if (Number.isNaN(wall)) return '';
	return new Intl.DateTimeFormat(language, {
		dateStyle: 'long',
		...(withTime && time ? { timeStyle: 'short' as const } : {}),
		timeZone: 'UTC',
	}).format(wall);
}
