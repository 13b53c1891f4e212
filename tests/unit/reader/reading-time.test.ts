import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../src/reader/article/reading-time.ts';

describe('the reading time', () => {
	const words = (count: number) => 'слово, '.repeat(count);

	it('differs by language for the same number of words', () => {
		expect(readingMinutes(words(2280), 'en')).toBe(10);
		expect(readingMinutes(words(1840), 'ru')).toBe(10);
	});

	it('counts characters where no spaces part words', () => {
		expect(readingMinutes('字。'.repeat(2550), 'zh')).toBe(10);
	});

	it('is a minute at least, also for an unknown language and no text', () => {
		expect(readingMinutes('', '')).toBe(1);
		expect(readingMinutes(words(1840), 'xx')).toBe(10);
	});

	it('does not count punctuation that stands alone', () => {
		expect(readingMinutes('— … – '.repeat(5000), 'en')).toBe(1);
	});
});
