import { expect, it } from 'vitest';
import { matchedParts, wantedWords } from '../../../src/outline/matches.ts';

const marked = (text: string, filter: string) =>
	matchedParts(text, wantedWords(filter))
		.map((part) => (part.matched ? `[${part.text}]` : part.text))
		.join('');

it.each([
	['The café is shut', 'CAFE', 'The [café] is shut'],
	['Ещё ёлка', 'еще', '[Ещё] ёлка'],
	['lamp after lamp', 'lamp after', '[lamp] [after] [lamp]'],
	['ice', 'lamp', 'ice'],
	['ice', '', 'ice'],
	['a \u{1f3ee} lamp', 'lamp', 'a \u{1f3ee} [lamp]'],
])('marks in %j what was asked for by %j', (text, filter, expected) => {
	expect(marked(text, filter)).toBe(expected);
});
