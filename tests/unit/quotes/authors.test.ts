import { expect, test } from 'vitest';
import { told } from './told.ts';

const speakers = (text: string) =>
	told(text, { language: /[а-я]/.test(text) ? 'ru' : 'en' }).map((quote) => quote.speaker);

/** Of a paper the one speaks who wrote it. */
test.each([
	['A statement by Mayor Ruth Calder said that the bridge would open.', 'Ruth Calder'],
	['The letter from Ruth Calder said: “The bridge is open.”', 'Ruth Calder'],
	['Ruth Calder’s letter said that the bridge would open.', 'Ruth Calder'],
	['The report of the Harbour Board says that the bridge was late.', 'Harbour Board'],
	['«Мост готов», — говорится в письме депутата Павла Громова мэру.', 'Павел Громов'],
	['«Мост готов», — говорится в заявлении завода.', 'завод'],
	['На сайте мэрии сообщается, что мост готов.', 'мэрия'],
	['Из доклада комитета следует, что мост готов.', 'комитет'],
])('%s', (text, speaker) => {
	expect(speakers(text)).toEqual([speaker]);
});

test.each([
	['A survey of the club said that the bridge was late.', 'survey of the club'],
	['A letter to Ruth Calder said that the bridge was late.', 'letter'],
	['«Мост готов», — говорится в письме мэру.', 'письмо'],
])('not of one about whom or to whom it is: %s', (text, speaker) => {
	expect(speakers(text)).toEqual([speaker]);
});

test.each(['Банку следует сообщить, что мост готов.', 'Следует отметить, что банк не ждет.'])(
	'what ought to be said is said by nobody: %s',
	(text) => {
		expect(speakers(text)).toEqual([]);
	},
);

test('the paper that comes up again has the same author', () => {
	const text =
		'A statement by Ruth Calder said that the bridge was late. “It is open now,” the statement said.';
	expect(speakers(text)).toEqual(['Ruth Calder', 'Ruth Calder']);
});

test('who speaks for somebody is not that person', () => {
	const text = '“The bridge is open,” a spokesman for Mayor Ruth Calder said.';
	expect(speakers(text)).toEqual(['spokesman for Mayor Ruth Calder']);
	const deputy = '“The bridge is open,” Ruth Calder said. His deputy said: “It is not.”';
	expect(speakers(deputy)).toEqual(['Ruth Calder', 'deputy']);
});

test.each([
	'The sign on the door says that the bridge is open.',
	'The video says that the bridge is open.',
])('a thing does not speak: %s', (text) => {
	expect(speakers(text)).toEqual([]);
});
