import { expect, test } from 'vitest';
import { russian } from '../../../src/quotes/languages/ru/index.ts';
import { pairMarks } from '../../../src/quotes/spans/marks.ts';
import { compileLanguage } from '../../../src/quotes/text/compile-language.ts';
import { lexiconOf } from '../../../src/quotes/text/lexicon.ts';
import { paragraphsOf } from '../../../src/quotes/text/tokens.ts';

const lexicon = lexiconOf(compileLanguage(russian));

function stretches(line: string, inside?: number): string[] {
	const [paragraph] = [...paragraphsOf(line, lexicon)];
	const { tokens } = paragraph!;
	return pairMarks(tokens, inside).map(({ open, close }) => {
		const first = tokens[open + 1]!;
		const last = tokens[Math.min(close, tokens.length) - 1]!;
		return line.slice(first.start, last.end);
	});
}

test.each([
	['curly', 'A “one two” B “three” C', ['one two', 'three']],
	['guillemets', 'А «один два» Б', ['один два']],
	['low and high', 'Er nennt es „einen Anfang“ und geht.', ['einen Anfang']],
	['straight, told by what touches them', 'A "one two", B "three".', ['one two', 'three']],
	['two apostrophes', "A ''one two,'' he said.", ['one two,']],
	['a pair inside a pair', 'Она: «Читал «Зарю» вчера» и ушла', ['Читал «Зарю» вчера']],
	['straight inside straight', '"The yard "Vega" is shut," he said', ['The yard "Vega" is shut,']],
	['other marks inside', '«Завод "Вега" закрыт»', ['Завод "Вега" закрыт']],
	['a mark of the wrong hand', 'A ”one two” B', ['one two']],
	[
		'single, round speech',
		'‘I stay,’ he said of the ‘pier people’. ‘It is late.’',
		['I stay,', 'It is late.'],
	],
	['single beside inches', '‘I stay,’ said the boy at the 14" board.', ['I stay,']],
	['doubled marks', '""One two"", - he said', ['"One two"']],
])('pairs marks: %s', (_, line, expected) => {
	expect(stretches(line)).toEqual(expected);
});

test('a stretch without closing mark runs to the end of the paragraph', () => {
	expect(stretches('He said: “One two. Three four.')).toEqual(['One two. Three four.']);
});

test('one closing mark for a nested and an outer pair closes both before an author clause', () => {
	expect(stretches('"Мы читали "Зарю", - сказал он. "Вот так", - добавил он.')).toEqual([
		'Мы читали "Зарю',
		'Вот так',
	]);
});

test('a paragraph that begins inside speech is closed by its first unpaired mark', () => {
	expect(stretches('three four," he said. "Five."', -1)).toEqual(['three four,', 'Five.']);
});

test('a mark with nothing behind it opens nothing', () => {
	expect(stretches('said , —  said "')).toEqual([]);
});
