import { expect, it } from 'vitest';
import { shownName } from '../../../src/outline/names.ts';
import { wordsOf } from '../share/messages.ts';

const speaker = (name: string) => ({
	id: 's1',
	name,
	role: '',
	type: 'unnamed' as const,
	mentions: [],
	quotes: [],
	share: 0,
});

it.each([
	['a mother of three', 'A mother of three'],
	['источник', 'Источник'],
	['iFixit', 'iFixit'],
	['al-Jazeera', 'al-Jazeera'],
	['Ada Morn', 'Ada Morn'],
])('%s stands at the head of a line as %s', (name, shown) => {
	expect(shownName(speaker(name), wordsOf('en'))).toBe(shown);
});
