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
	[
		'so X, nach anderem „so“',
		'Es war so, dass alle kamen. „Es war voll“, so die Wirtin.',
		'Wirtin',
	],
	[
		'Pronomen hinter dem Verb',
		'Peter Sandmann kam zurück. Gegenüber der Zeitung erklärte er: „Die Brücke ist im Mai fertig.“',
		'Peter Sandmann',
	],
	[
		'Angabe vor dem Verb',
		'In einem Brief an die Partei schrieb der Minister Peter Sandmann: „Die Brücke ist im Mai fertig.“',
		'Peter Sandmann',
	],
	[
		'Gegenstand vor dem Verb',
		'Die Mitteilung der Behörde nannte der Minister: „Viel zu spät und viel zu lang.“',
		'Minister',
	],
	['heißt es', '„Die Brücke ist fertig“, heißt es in einer Erklärung.', 'Erklärung'],
	['darin heißt es', 'In dem Gutachten heißt es: „Die Brücke ist im Mai fertig.“', 'Gutachten'],
	[
		'zusammengesetztes Amt',
		'„Die Brücke ist im Mai fertig“, sagte die Bezirksbaudirektorin.',
		'Bezirksbaudirektorin',
	],
	['unbekanntes Hauptwort', 'Ein Fährmann rief: „Die Brücke ist im Mai fertig!“', 'Fährmann'],
	[
		'Datum',
		'Peter Sandmann nannte die Brücke am 3. Mai in Ulm „viel zu schmal“.',
		'Peter Sandmann',
	],
	['Punkt vor dem Verb', '„Die Brücke ist fertig.“ erklärte Peter Sandmann.', 'Peter Sandmann'],
	[
		'Möglichkeitsform',
		'Peter Sandmann sprach über die Brücke. Jeder Pfeiler sei „mehr als doppelt“ gesichert.',
		'Peter Sandmann',
	],
])('wer spricht: %s', (_, text, speaker) => {
	expect(direct(text, { language: 'de' }).map(([, who]) => who)).toEqual([speaker]);
});

test('ein großes Hauptwort ist kein Name', () => {
	const text = 'Die Brücke steht am Fluss. „Wir sind fertig“, sagte die Sprecherin.';
	expect(direct(text)).toEqual([['Wir sind fertig', 'Sprecherin']]);
});

test('ein einzelnes Hauptwort in Zeichen ist ein Name, klein Geschriebenes nicht', () => {
	const text =
		'Peter Sandmann fuhr mit dem „Kranich“. Der Kapitän galt ihm als „sehr geduldiger Mensch“.';
	expect(direct(text).map(([words]) => words)).toEqual(['sehr geduldiger Mensch']);
});

test('ein Hauptwort mit Beifügung ist keine Person', () => {
	const text = 'Die Kritik der Partei kam spät. „Wir sind fertig“, sagte sie.';
	expect(direct(text)).toEqual([['Wir sind fertig', null]]);
});

test('Rede ohne Zeichen', () => {
	expect(told('Peter Sandmann sagte, dass die Brücke fertig sei.')).toEqual([
		{ kind: 'indirect', text: 'die Brücke fertig sei', speaker: 'Peter Sandmann' },
	]);
});
