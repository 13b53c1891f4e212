import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineText } from '../../../src/quotes/outline/outline-text.ts';

const PIECES = [
	...['"', '“', '”', '«', '»', '„', '‘', '’', "'", "''", '(', ')', '[', ']'],
	...[
		'-',
		'–',
		'—',
		' - ',
		' — ',
		',',
		'.',
		'!',
		'?',
		'…',
		':',
		';',
		', ',
		'. ',
		'\n',
		'\n\n',
		' ',
		'\u00a0',
	],
	...[
		'Anna Stone',
		'Stone',
		'Mr. Stone',
		'Анна Ветрова',
		'Ветров',
		'U.S.',
		'мэр',
		'the mayor',
		'он',
		'she',
	],
	...[
		'said',
		'told Izvestia',
		'сказал',
		'заявила',
		'что',
		'that',
		'according to ',
		'по словам ',
		'sagte',
	],
	...[
		'one two three',
		'раз два три',
		'gut',
		'3:1',
		'2020',
		'Photo: TASS/Ivan Vetrov',
		'\ud83d',
		'\ud83d\ude00',
		'ё́',
	],
];

const text = fc
	.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
	.map((pieces) => pieces.join(''));

const language = fc.constantFrom('', 'en', 'ru', 'de');

test('on any text: spans inside it, offsets true, no newline inside, direct quotations apart', () => {
	fc.assert(
		fc.property(text, language, (source, code) => {
			const { quotes, speakers } = outlineText(source, { language: code });
			const ids = new Set(speakers.map(({ id }) => id));
			let end = 0;
			for (const quote of quotes) {
				expect(quote.end).toBeGreaterThan(quote.start);
				expect(source.slice(quote.start, quote.end)).toBe(quote.text);
				expect(quote.text).not.toContain('\n');
				for (const span of [quote.cue, quote.mention])
					if (span) expect(source.slice(span.start, span.end)).toBe(span.text);
				for (const part of quote.parts ?? []) {
					expect(part.start).toBeGreaterThanOrEqual(quote.start);
					expect(part.end).toBeLessThanOrEqual(quote.end);
				}
				if (quote.speaker !== null) expect(ids.has(quote.speaker)).toBe(true);
				if (quote.kind !== 'direct') continue;
				expect(quote.start).toBeGreaterThanOrEqual(end);
				end = quote.end;
			}
		}),
		{ numRuns: 400 },
	);
});

test('every speaker has quotations, and the shares are of one whole', () => {
	fc.assert(
		fc.property(text, (source) => {
			const { quotes, speakers } = outlineText(source);
			const all = new Set(quotes.map(({ id }) => id));
			for (const speaker of speakers) {
				expect(speaker.quotes.length).toBeGreaterThan(0);
				expect(speaker.quotes.every((id) => all.has(id))).toBe(true);
				expect(speaker.name).not.toBe('');
			}
			const sum = speakers.reduce((total, { share }) => total + share, 0);
			expect(sum).toBeLessThanOrEqual(1 + 1e-9);
		}),
		{ numRuns: 200 },
	);
});

test('the same text gives the same outline', () => {
	fc.assert(
		fc.property(text, (source) => {
			expect(outlineText(source)).toEqual(outlineText(source));
		}),
		{ numRuns: 50 },
	);
});
