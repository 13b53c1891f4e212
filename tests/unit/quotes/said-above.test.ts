import { expect, test } from 'vitest';
import { told } from './told.ts';

test('«об этом» in a paragraph of its own means the last sentence of the paragraph above', () => {
	expect(told('Мост через Тарву закроют в мае.\nОб этом сообщил мэр Павел Громов.')).toEqual([
		{ kind: 'indirect', text: 'Мост через Тарву закроют в мае.', speaker: 'Павел Громов' },
	]);
});

test('quoted words of nobody in it become a part of what is said', () => {
	const text = 'Мост закроют, потому что «держать его нечем».\nОб этом сообщил мэр Павел Громов.';
	expect(told(text)).toEqual([
		{
			kind: 'mixed',
			text: 'Мост закроют, потому что «держать его нечем».',
			speaker: 'Павел Громов',
		},
	]);
});

test('what somebody is known to have said there stays theirs', () => {
	const text = 'Мост закроют, сказала Анна Ветрова.\nОб этом сообщил мэр Павел Громов.';
	expect(told(text).map(({ speaker }) => speaker)).toEqual(['Анна Ветрова']);
});

test('the sentence that says who spoke of it is no statement of the paper that repeats it', () => {
	const text =
		'Мост закроют в мае.\nОб этом Павел Громов сказал в порту, пишет «Портовый вестник».';
	expect(told(text)).toEqual([
		{ kind: 'indirect', text: 'Мост закроют в мае.', speaker: 'Павел Громов' },
	]);
});

test('what describes a name behind its verb is no statement', () => {
	const text = 'Мост закроют, отметила инженер Анна Ветрова, изучающая мосты Тарвы.';
	expect(told(text).map((one) => one.text)).toEqual(['Мост закроют']);
});

test('an address with a dot in capitals belongs to the title', () => {
	const text = '«Мост закроют», — сказал управляющий директор МОСТ.РФ Павел Громов.';
	expect(told(text)[0]!.speaker).toBe('Павел Громов');
});

test('the sentence above may be longer than the paragraph that says whose it is', () => {
	const above = 'Старый мост снова открыт.';
	const before = 'Вчера в городе после долгого дождя и сильного ветра стих шторм.';
	const text = `${before} ${above}\nОб этом сообщил Павел Громов.`;
	expect(told(text).map((one) => one.text)).toEqual([above]);
});
