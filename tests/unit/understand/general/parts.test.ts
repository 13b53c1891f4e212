import { describe, expect, it } from 'vitest';
import { renditionOf } from '../../../../src/understand/judge/pictures.ts';
import { reasonOf } from '../../../../src/understand/judge/reasons.ts';
import { phrasesIn } from '../../../../src/understand/judge/signs/furniture-phrases.ts';
import { THRESHOLD, WEIGHTS } from '../../../../src/understand/judge/weights.ts';
import { familiesOf } from '../../../../src/understand/lines/families.ts';
import { countWords, wordsOf } from '../../../../src/understand/lines/words.ts';

const families = (names: string) => [...familiesOf(names)].sort();
const kinds = (text: string) => [...phrasesIn(text, wordsOf(text)).kinds].sort();

describe('names of classes', () => {
	it('are split at punctuation, digits and camel case', () => {
		expect(families('story__shareBar2')).toEqual(['body', 'share']);
		expect(families('RelatedLinks_wrapper__x1')).toContain('related');
	});

	it('count joined where two words make one', () => {
		expect(families('read-more')).toContain('related');
		expect(families('v-a v-a--d')).toEqual([]);
	});

	it('say nothing where they are utility styles', () => {
		expect(families('md:hidden overflow-hidden relative text-[14px] border-box')).toEqual([]);
	});
});

describe('phrases of furniture', () => {
	it.each([
		['Read more: the harbour in winter', ['related']],
		['Читайте также: гавань зимой', ['related']],
		['Lesen Sie auch: der Hafen im Winter', ['related']],
		['Подпишитесь на наш канал', ['subscribe']],
		['Foto: Erika Muster/dpa', ['credit']],
		['写真はイメージ', ['credit']],
	])('are found in "%s"', (text, found) => {
		expect(kinds(text)).toEqual(expect.arrayContaining(found));
	});

	it.each([
		'The readers of more than one paper',
		'Sources close to them fell silent',
		'Он читал также письма',
	])('are not found in parts of words or elsewhere in a line: "%s"', (text) => {
		expect(kinds(text)).not.toContain('related');
	});
});

describe('words', () => {
	it('are counted in scripts without spaces by their letters', () => {
		const text = '港に夜の船が戻った。';
		expect(countWords(text, wordsOf(text))).toBeGreaterThan(4);
	});

	it('don’t tell ё from е', () => {
		expect(wordsOf('Ещё раз')).toEqual(['еще', 'раз']);
	});
});

describe('renditions of a picture', () => {
	it('are the same whatever their size and ending', () => {
		expect(renditionOf('https://a.example/x/ferry-1200x675.jpg?w=3')).toBe(
			renditionOf('https://b.example/ferry-600x315.webp'),
		);
		expect(renditionOf('https://a.example/ferry.jpg')).not.toBe(
			renditionOf('https://a.example/quay.jpg'),
		);
	});
});

describe('weights', () => {
	it('are sorted, finite, and none is so great that it decides alone against all others', () => {
		const names = Object.keys(WEIGHTS);
		expect(names).toEqual([...names].sort());
		for (const weight of Object.values(WEIGHTS)) expect(Math.abs(weight)).toBeLessThan(3);
		expect(Number.isFinite(THRESHOLD)).toBe(true);
	});

	it('each have a reason that can be shown', () => {
		expect(reasonOf('class share')).toBe('share');
		expect(reasonOf('phrase subscribe, mid')).toBe('subscribe');
		expect(reasonOf('teaser, solid')).toBe('related');
		expect(reasonOf('gap')).toBe('other');
	});
});
