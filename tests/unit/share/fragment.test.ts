import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from '../../../src/share/fragment.ts';

const URL = 'https://news.example/a';

/** The directive's parts, decoded. */
function directive(url: string): string[] {
	return (url.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);
}

function link(text: string, words: string, from = 0, before = ''): string {
	const start = text.indexOf(words, from);
	return textFragmentUrl(URL, text, start, start + words.length, before);
}

describe('a link to the very words', () => {
	it('gives a short stretch whole', () => {
		const url = link('He said it was a calm night.', 'it was a calm night');
		expect(url.startsWith(`${URL}#:~:text=`)).toBe(true);
		expect(directive(url)).toEqual(['it was a calm night']);
	});

	it('gives a long stretch by its first and last words', () => {
		const words = 'one two three four five six seven eight nine ten eleven twelve';
		expect(directive(link(`Count: ${words}.`, words))).toEqual([
			'one two three four five',
			'eight nine ten eleven twelve',
		]);
	});

	it('begins and ends at words, not at the marks around them', () => {
		expect(directive(link('x “…yes, we can!” y', '…yes, we can!'))).toEqual(['yes, we can']);
	});

	it('encodes commas, ampersands and hyphens, which have a meaning of their own', () => {
		const url = link('A: well-known, tea & bread.', 'well-known, tea & bread');
		expect(url).toContain('text=well%2Dknown%2C%20tea%20%26%20bread');
	});

	it('tells the second of two equal stretches by the words around it', () => {
		const text = 'I agree, said one.\nThen I agree, said the other.';
		expect(directive(link(text, 'I agree', 20))).toEqual(['Then-', 'I agree', '-said the other']);
		expect(directive(link(text, 'I agree'))).toEqual(['I agree']);
	});

	it('tells words from the same words in the title', () => {
		expect(directive(link('She says: rain again.', 'rain again', 0, 'Rain again'))).toEqual([
			'She says-',
			'rain again',
		]);
	});

	it('cuts text without spaces at its words', () => {
		const words = '私たちは長い間この橋を待っていましたがもう待つことはできませんと彼は言いました';
		const parts = directive(link(`「${words}」`, words));
		expect(parts).toHaveLength(2);
		expect(words.startsWith(parts[0]!) && words.endsWith(parts[1]!)).toBe(true);
	});

	it('keeps a fragment that the address has, but not an older directive', () => {
		expect(textFragmentUrl(`${URL}#part`, 'calm', 0, 4)).toBe(`${URL}#part:~:text=calm`);
		expect(textFragmentUrl(`${URL}#:~:text=old`, 'calm', 0, 4)).toBe(`${URL}#:~:text=calm`);
	});

	it('survives half a surrogate pair and a stretch without words', () => {
		expect(() => textFragmentUrl(URL, 'bad\ud83d end', 0, 8)).not.toThrow();
		expect(textFragmentUrl(URL, '— … —', 0, 5)).toBe(URL);
	});
});
