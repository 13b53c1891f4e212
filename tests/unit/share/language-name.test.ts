import { expect, it } from 'vitest';
import type { Outline } from '../../../src/model/outline.ts';
import { unknownLanguageWords } from '../../../src/share/language-name.ts';
import { wordsOf } from './messages.ts';
import { smallArticle } from './small-article.ts';

const none: Outline = { speakers: [], quotes: [] };
const { quotes } = smallArticle().outline;

it('names the language in the words of the interface', () => {
	const french = { ...none, unknownLanguage: 'fr' };
	expect(unknownLanguageWords(french, wordsOf('en'))).toBe('Outspoken does not know French yet.');
	expect(unknownLanguageWords(french, wordsOf('ru'))).toContain('французский');
});

it('says how passages in marks are listed', () => {
	const words = unknownLanguageWords({ ...none, quotes, unknownLanguage: 'uk' }, wordsOf('en'));
	expect(words).toMatch(/^Outspoken does not know Ukrainian yet\. .*without speakers\.$/);
});

it.each(['und', 'xx', 'not a tag'])('names none that has no name: %s', (unknownLanguage) => {
	const words = unknownLanguageWords({ ...none, unknownLanguage }, wordsOf('en'));
	expect(words).toBe('Outspoken does not know the language of this article yet.');
});

it('says nothing where the language is known', () => {
	expect(unknownLanguageWords(none, wordsOf('en'))).toBeUndefined();
});
