/**
 * The date of publication in words of the interface's language, "" for an unreadable one. A date without a
 * time shows none; a time is shown in the zone it was given in, as the page shows it.
 */
export function publishedWords(published: string, language: string): string {
	const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(published);
	if (!parts) return '';
	const [year, month, day, hour, minute] = parts.slice(1).map((part) => Number(part ?? Number.NaN));
	const timed = !Number.isNaN(hour);
	const wall = Date.UTC(year!, month! - 1, day!, timed ? hour : 0, timed ? minute : 0);
	const format = new Intl.DateTimeFormat(language, {
		dateStyle: 'long',
		...(timed ? { timeStyle: 'short' as const } : {}),
		timeZone: 'UTC',
	});
	return format.format(wall);
}
