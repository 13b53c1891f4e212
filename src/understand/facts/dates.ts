const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
	[
		'jan янв',
		'feb фев',
		'mar мар mär',
		'apr апр',
		'may мая май mai',
		'jun июн',
		'jul июл',
		'aug авг',
		'sep сен',
		'oct окт okt',
		'nov ноя',
		'dec дек dez',
	].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

/**
 * A date as ISO 8601: as it is where it already is one, else read from the forms that news pages show
 * ("14.02.2026, 00:05", "14 февраля 2026, 00:05", "February 14, 2026"). A shown date has no time zone
 * and gets none. "" where there is no date.
 */
export function isoDate(raw: string): string {
	const text = raw.trim();
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
	const compact = /^(20\d{2})(\d{2})(\d{2})(?:T(\d{2})(\d{2}))?/.exec(text);
	const numbers = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](20\d{2}|19\d{2})(?!\d)/.exec(text);
	const words =
		/(?<!\d)(\d{1,2})\.?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u.exec(text) ??
		reorder(/(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(text));
	let day = '';
	if (compact) day = `${compact[1]}-${compact[2]}-${compact[3]}`;
	else if (numbers) day = `${numbers[3]}-${pad(numbers[2]!)}-${pad(numbers[1]!)}`;
	else if (words) {
		const month = MONTHS[words[2]!.slice(0, 3).toLowerCase()];
		if (month) day = `${words[3]}-${pad(String(month))}-${pad(words[1]!)}`;
	}
	if (!isReal(day)) return '';
	if (compact?.[4]) return `${day}T${compact[4]}:${compact[5]}`;
	const time = /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)/.exec(text);
	return time ? `${day}T${pad(time[1]!)}:${time[2]}` : day;
}

/** The match of "month day year" in the order day, month, year. */
function reorder(match: RegExpExecArray | null): [string, string, string, string] | null {
	return match ? [match[0], match[2]!, match[1]!, match[3]!] : null;
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
