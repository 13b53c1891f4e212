import { expect, it } from 'vitest';
import type { Outline } from '../../../src/model/outline.ts';
import { outlineLimit } from '../../../src/share/outline-limit.ts';
import { wordsOf } from './messages.ts';
import { smallArticle } from './small-article.ts';

const none: Outline = { speakers: [], quotes: [] };
const { quotes } = smallArticle().outline;

it('names the language in the words of the interface', () => {
	const french = { ...none, unknownLanguage: 'fr' };
	expect(outlineLimit(french, wordsOf('en'))).toBe('Outspoken does not know French yet.');
	expect(outlineLimit(french, wordsOf('ru'))).toContain('французский');
});

it('says how passages in marks are listed', () => {
	const words = outlineLimit({ ...none, quotes, unknownLanguage: 'uk' }, wordsOf('en'));
	expect(words).toMatch(/^Outspoken does not know Ukrainian yet\. .*without speakers\.$/);
});

it('says that quotes could not be looked for, whatever else is known', () => {
	const words = wordsOf('en');
	const failed = { ...none, failed: true as const, unknownLanguage: 'fr' };
	expect(outlineLimit(failed, words)).toBe(words('share_outline_failed'));
});

it.each(['und', 'xx', 'not a tag'])('names none that has no name: %s', (unknownLanguage) => {
	const words = outlineLimit({ ...none, unknownLanguage }, wordsOf('en'));
	expect(words).toBe('Outspoken does not know the language of this article yet.');
});

it('says nothing where the language is known', () => {
	expect(outlineLimit(none, wordsOf('en'))).toBeUndefined();
});
