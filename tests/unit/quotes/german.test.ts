import { expect, test } from 'vitest';
import { direct, told } from './told.ts';

test.each([
	['sagte X', '„Die Brücke ist im Mai fertig“, sagte Peter Sandmann.', 'Peter Sandmann'],
	['so X', '„Die Brücke ist im Mai fertig“, so der Sprecher Peter Sandmann.', 'Peter Sandmann'],
	['vorher', 'Peter Sandmann erklärte: „Die Brücke ist im Mai fertig.“', 'Peter Sandmann'],
	[
		'Verb vor dem Subjekt',
		'Am Montag sagte Peter Sandmann: „Die Brücke ist im Mai fertig.“',
		'Peter Sandmann',
	],
])('wer spricht: %s', (_, text, speaker) => {
	expect(direct(text).map(([, who]) => who)).toEqual([speaker]);
});

test('ein großes Hauptwort ist kein Name', () => {
	const text = 'Die Brücke steht am Fluss. „Wir sind fertig“, sagte die Sprecherin.';
	expect(direct(text)).toEqual([['Wir sind fertig', 'Sprecherin']]);
});

test('Rede ohne Zeichen', () => {
	expect(told('Peter Sandmann sagte, dass die Brücke fertig sei.')).toEqual([
		{ kind: 'indirect', text: 'die Brücke fertig sei', speaker: 'Peter Sandmann' },
	]);
});
