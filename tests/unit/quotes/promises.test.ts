import { expect, test } from 'vitest';
import { outlineText } from '../../../src/quotes/outline/outline-text.ts';
import { told } from './told.ts';

function reported(text: string): [string, string | undefined][] {
	const { quotes } = outlineText(text, { language: 'ru' });
	return quotes.map(({ text, introduction }) => [text, introduction?.text]);
}

test.each([
	['Мэр пообещал закрыть мост в мае.', 'закрыть мост в мае', 'пообещал'],
	['Инженер посоветовала не закрывать мост.', 'не закрывать мост', 'посоветовала'],
	['Павел Громов призвал жителей закрыть мост.', 'жителей закрыть мост', 'призвал'],
])('what is promised or asked for is shown behind its verb: %s', (text, words, verb) => {
	expect(reported(text)).toEqual([[words, verb]]);
});

test('a thing that is asked for is no statement', () => {
	expect(reported('Мэр попросил помощь у соседей.')).toEqual([]);
});

test('who is asked does not speak', () => {
	const text = 'После бури, когда мост закрыли, призвали тарвичан выйти в порт.';
	expect(told(text, { language: 'ru' }).map(({ speaker }) => speaker)).not.toContain('тарвичан');
});

test('«с таким заявлением выступил» means the sentence before', () => {
	const text = 'Мост закроют в мае. С таким заявлением выступил мэр Павел Громов.';
	expect(told(text)).toEqual([
		{ kind: 'indirect', text: 'Мост закроют в мае', speaker: 'Павел Громов' },
	]);
});
