/**
 * How the data of a language travel, so that they are small: word lists as in a dictionary, each word as the
 * number of letters that it shares with the one before and the rest of it; and Cyrillic letters, which take two
 * bytes each, in exchange with Latin ones.
 */

const LATIN = 'abcdefghijklmnopqrstuvwxyzABCDEFG';
const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюяё';

/** What each letter is exchanged with, by its UTF-16 unit; 0 for all others. */
const COUNTERPARTS = new Uint16Array(0x460);
for (let at = 0; at < LATIN.length; at++) {
	COUNTERPARTS[LATIN.charCodeAt(at)] = CYRILLIC.charCodeAt(at);
	COUNTERPARTS[CYRILLIC.charCodeAt(at)] = LATIN.charCodeAt(at);
}

/** Stands before a text whose letters are exchanged. */
const EXCHANGED = '~';
/** The first word of a list shares nothing with one before, so that every list begins so. */
const LIST = '0';
/** A list has two words, each behind its digit. */
const SHORTEST = 4;
const IS_LIST = /^[^\d\s]+(?: [^\d\s]+)+$/;
/** The most letters that are shared, as a digit tells them. */
const MOST = 9;

/** Packs all texts in a value that JSON can hold. */
export function pack(value: unknown): unknown {
	return mapTexts(value, (text) => {
		const list = IS_LIST.test(text) ? packList(text) : text;
		const packed = /[а-яё]/.test(list) ? EXCHANGED + exchange(list) : list;
		if (unpackText(packed) !== text) throw new RangeError(`Cannot be packed: "${text}"`);
		return packed;
	});
}

/** What was packed, as it was. */
export function unpack<T>(packed: T): T {
	return mapTexts(packed, unpackText) as T;
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
	if (typeof value === 'string') return map(value);
	if (Array.isArray(value)) return value.map((one) => mapTexts(one, map));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, map)]));
}

function packList(list: string): string {
	let before = '';
	return list
		.split(' ')
		.map((word) => {
			let same = 0;
			while (same < MOST && word[same] && word[same] === before[same]) same += 1;
			before = word;
			return same + word.slice(same);
		})
		.join('');
}

function unpackText(text: string): string {
	if (text[0] === EXCHANGED) return unpackText(exchange(text.slice(1)));
	if (text[0] !== LIST || text.length < SHORTEST) return text;
	let before = '';
	return text.replace(/(\d)(\D*)/g, (_, same, rest, at) => {
		before = before.slice(0, Number(same)) + rest;
		return at === 0 ? before : ` ${before}`;
	});
}

/** Exchanges Latin and Cyrillic letters; done twice it changes nothing. By units, as a language is 40,000 of them. */
function exchange(text: string): string {
	const units = new Uint16Array(text.length);
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		units[at] = COUNTERPARTS[unit] || unit;
	}
	return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}
