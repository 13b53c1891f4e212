import { inflateSync } from 'node:zlib';

/**
 * The letters that a PDF of Chromium (Skia) or Firefox (Cairo) puts on its pages, page by page, without the blanks:
 * enough to see what was printed, and far from a reader of PDF in general. Glyphs are looked up in the
 * ToUnicode table of their font (ISO 32000-1, 9.10.3).
 */
export function pdfPages(pdf: Buffer): string[] {
	const objects = objectsOf(pdf);
	const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
	return pages.map((page) => pageText(page, objects));
}

interface PdfObject {
	/** Its dictionary. */
	head: string;
	/** Its stream, unpacked; "" without one. */
	body: string;
}

type Objects = Map<string, PdfObject>;

/** Every object by its number, those packed into object streams (7.5.7) too. */
function objectsOf(pdf: Buffer): Objects {
	const text = pdf.toString('latin1');
	const objects: Objects = new Map();
	for (const { 1: number, 2: content = '' } of text.matchAll(/(\d+) 0 obj\b([\s\S]*?)\bendobj/g)) {
		const start = content.search(/stream\r?\n/);
		const head = start < 0 ? content : content.slice(0, start);
		objects.set(number!, { head, body: start < 0 ? '' : unpack(head, content.slice(start)) });
	}
	for (const { head, body } of [...objects.values()]) {
		if (!/\/Type\s*\/ObjStm/.test(head)) continue;
		const first = Number(/\/First (\d+)/.exec(head)?.[1]);
		const pairs = body.slice(0, first).trim().split(/\s+/);
		for (let at = 0; at < pairs.length; at += 2) {
			const end = pairs[at + 3] === undefined ? undefined : first + Number(pairs[at + 3]);
			objects.set(pairs[at]!, { head: body.slice(first + Number(pairs[at + 1]), end), body: '' });
		}
	}
	return objects;
}

function unpack(head: string, content: string): string {
	const raw = Buffer.from(content.replace(/^stream\r?\n/, ''), 'latin1');
	if (!/FlateDecode/.test(head)) return raw.toString('latin1');
	try {
		return inflateSync(raw).toString('latin1');
	} catch {
		return '';
	}
}

/** Glyphs in hexadecimal digits → letters. */
type ToUnicode = (glyphs: string) => string;

function pageText(page: PdfObject, objects: Objects): string {
	const fonts = fontsOf(page, objects);
	const streams = references(/\/Contents\s*(\[[^\]]*\]|\d+ 0 R)/.exec(page.head)?.[1] ?? '');
	return streams.map((number) => shown(objects.get(number)?.body ?? '', fonts)).join('');
}

const references = (text: string): string[] =>
	[...text.matchAll(/(\d+) 0 R/g)].map(([, number]) => number!);

/** The object that a name of the dictionary refers to, or the dictionary itself where it is written out there. */
function entry(name: string, { head }: PdfObject, objects: Objects): PdfObject {
	const number = new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1];
	return (number !== undefined && objects.get(number)) || { head, body: '' };
}

/** What the dictionary of a page or form calls the fonts or forms that it uses: names and their objects. */
function named(kind: 'Font' | 'XObject', of: PdfObject, objects: Objects): [string, PdfObject][] {
	const { head } = entry(kind, entry('Resources', of, objects), objects);
	const list = new RegExp(`/${kind}\\s*<<([^>]*)>>`).exec(head)?.[1] ?? head;
	return [...list.matchAll(/\/(\S+) (\d+) 0 R/g)].flatMap(([, name, number]) => {
		const object = objects.get(number!);
		return object ? [[name!, object]] : [];
	});
}

function fontsOf(page: PdfObject, objects: Objects): Map<string, ToUnicode> {
	return new Map(
		named('Font', page, objects).map(([name, font]) => [
			name,
			toUnicode(entry('ToUnicode', font, objects).body),
		]),
	);
}

/** Reads a table of glyphs and letters (9.10.3): single ones, and ranges that count up. */
function toUnicode(table: string): ToUnicode {
	const letters = new Map<string, string>();
	const letter = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
	let width = 4;
	for (const [, lines] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
		for (const [, glyph, hex] of lines!.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
			width = glyph!.length;
			letters.set(glyph!.toLowerCase(), letter(hex!));
		}
	}
	for (const [, lines] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
		for (const [, from, to, hex] of lines!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
			width = from!.length;
			const [first, last, code] = [from!, to!, hex!].map((digits) => Number.parseInt(digits, 16));
			for (let at = first!; at <= last!; at++) {
				const glyph = at.toString(16).padStart(width, '0');
				letters.set(glyph, String.fromCharCode(code! + at - first!));
			}
		}
	}
	return (glyphs) =>
		(glyphs.toLowerCase().match(new RegExp(`.{${width}}`, 'g')) ?? [])
			.map((glyph) => letters.get(glyph) ?? '')
			.join('');
}

/** What a content stream shows: strings under the font that is set. */
function shown(content: string, fonts: Map<string, ToUnicode>): string {
	let font: ToUnicode | undefined;
	let text = '';
	const tokens = /\/(\S+) [\d.]+ Tf|<([\da-fA-F\s]+)>|\(((?:\\[\s\S]|[^\\()])*)\)/g;
	for (const [, name, hex, literal] of content.matchAll(tokens)) {
		if (name) font = fonts.get(name);
		else if (hex) text += font?.(hex.replace(/\s/g, '')) ?? '';
		else if (literal) text += font?.(hexOf(literal)) ?? '';
	}
	return text.replace(/\s/g, '');
}

/** Bytes of a string in brackets (7.3.4.2), as hexadecimal digits. */
function hexOf(literal: string): string {
	const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
	const plain = literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, escaped: string) =>
		/^[0-7]/.test(escaped)
			? String.fromCharCode(Number.parseInt(escaped, 8))
			: (named[escaped] ?? escaped),
	);
	return Buffer.from(plain, 'latin1').toString('hex');
}
