import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { pack, unpack } from '../../../src/base/packed.ts';
import { compiledLanguages } from '../../../src/quotes/text/compiled-languages.ts';

test.each(compiledLanguages)(
	'the data of $code come out as they went in, and smaller',
	(language) => {
		const packed = pack(language);
		expect(unpack(packed)).toEqual(language);
		const size = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
		expect(size(packed)).toBeLessThan(0.9 * size(language));
	},
);

it.each([
	['a list of words', 'sea seal seals season sun'],
	['a list in no order', 'sun sea season'],
	['a list with a word twice', 'sea sea'],
	['words that share more than a digit tells', 'understanding understandings'],
	['a list in Cyrillic', 'море моря ёж'],
	['a list in both alphabets', 'море NATO sea ABC Ёж'],
	['a word', 'sea'],
	['a word in Cyrillic', 'ять'],
	['nothing', ''],
	['blanks that part no words', ' wo'],
	['several blanks', 'a  b '],
	['the number of nothing', '0'],
	['numbers', 'room 101 and 102'],
	['signs', 'a:b c_d ё: е-ва,м-в'],
])('%s comes out as it went in', (_, text) => {
	expect(unpack(pack({ of: [text] }))).toEqual({ of: [text] });
});

it('leaves what is no text as it is', () => {
	const value = { yes: true, no: null, number: 4, list: [1, [false]] };
	expect(pack(value)).toEqual(value);
	expect(unpack(value)).toEqual(value);
});

it.each(['~sea', '0sea'])('refuses what it would read as packed: %s', (text) => {
	expect(() => pack([text])).toThrow(RangeError);
});

it('changes no text whatever, or refuses it', () => {
	const words = fc.array(fc.string({ unit: fc.constantFrom(...'abczABGабяёЁ-_:~0 19') }));
	fc.assert(
		fc.property(words, (texts) => {
			let packed: unknown;
			try {
				packed = pack(texts);
			} catch {
				return;
			}
			expect(unpack(packed)).toEqual(texts);
		}),
	);
});
