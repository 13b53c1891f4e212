import { expect, it } from 'vitest';
import type { SpeakerType } from '../../../src/model/outline.ts';
import { shortName, shownName } from '../../../src/outline/names.ts';
import { wordsOf } from '../share/messages.ts';

const speaker = (name: string, type: SpeakerType = 'unnamed') => ({
	id: name,
	name,
	role: '',
	type,
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

it.each([
	['Ada Morn', 'person', 'Morn'],
	['Ada', 'person', 'Ada'],
	['Tom Reed Jr.', 'person', 'Tom Reed Jr.'],
	['Otto Brand', 'person', 'Otto Brand'],
	['Harbour Board', 'organisation', 'Harbour Board'],
] as const)('of %s (%s) a narrow place shows %s', (name, type, shown) => {
	const one = speaker(name, type);
	const others = [one, speaker('Berta Brand', 'person')];
	expect(shortName(one, others, wordsOf('en'))).toBe(shown);
});

it('says of nobody that there is no name', () => {
	expect(shortName(null, [], wordsOf('en'))).toBe('Not named');
});
