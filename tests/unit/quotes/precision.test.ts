import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

/** Who says what, in short. */
function said(text: string): [string, string | null][] {
	return told(text).map((quote) => [quote.text, quote.speaker]);
}

describe('what is no statement', () => {
	test.each([
		[
			'an infinitive of purpose',
			'In May, bakers, doctors and dock workers met in Tollby to agree on a price.',
		],
		['a list without a verb', 'On Monday, bakers, millers agreed.'],
		['a participle before its noun', 'The baker spoke of repeated assaults on the bridge.'],
		['what is added to a thing', 'Harriet Quill added to the weight of the bridge.'],
		['when and where', 'Harriet Quill proposed in a letter.'],
		['a passive', 'The bridge is not thought to be a safe one.'],
		['a participle behind “when”', 'Harriet Quill smiled when asked to leave the bridge.'],
		['a participle before “by”', 'The bridge described by Harriet Quill in May is safe.'],
		['a participle behind a number', 'Harriet Quill has 400 pledged voters.'],
		['nobody says it', 'Oscar Penn saw a bridge about which nobody says that it is safe.'],
		['there is no speaker', 'There said to be a bridge over the brook.'],
	])('%s', (_, text) => {
		expect(said(text)).toEqual([]);
	});
});

test('a verb before “to” has the subject of the infinitive', () => {
	expect(said('Harriet Quill went on to say that the bridge was safe.')).toEqual([
		['the bridge was safe', 'Harriet Quill'],
	]);
});

test('“but” joins a verb to the subject before it', () => {
	const text = 'Harriet Quill left the bridge early but said it was safe.';
	expect(said(text)).toEqual([['it was safe', 'Harriet Quill']]);
});

test('“the day before” opens no clause', () => {
	const text = 'The mayor of Tollby the day before stated that the bridge was safe.';
	expect(said(text).map(([words]) => words)).toEqual(['the bridge was safe']);
});

test('the whole compound before the verb speaks, not its first noun', () => {
	expect(said('The city hall asked for a new bridge.')).toEqual([['a new bridge', 'city hall']]);
});

test('a statement inside one of somebody else is a part of it', () => {
	const text = 'The town council asked for a new bridge, according to Harriet Quill.';
	expect(said(text)).toEqual([['The town council asked for a new bridge', 'Harriet Quill']]);
});

describe('words of the author after a statement', () => {
	test('the description of the speaker ends it', () => {
		const text =
			'Therefore, a bridge over the brook remains a dream, according to Harriet Quill, head of the bridge office, doctor of law.';
		expect(said(text)).toEqual([
			['Therefore, a bridge over the brook remains a dream', 'Harriet Quill'],
		]);
	});

	test('a clause behind them goes on with it', () => {
		const text = 'The bridge, according to Harriet Quill, will open in May.';
		expect(said(text)).toEqual([[text.slice(0, -1), 'Harriet Quill']]);
	});

	test('the comma may stand in the mark', () => {
		const text = 'The bridge is “a quiet disgrace,” said Harriet Quill.';
		expect(said(text)).toEqual([['The bridge is “a quiet disgrace', 'Harriet Quill']]);
	});
});

test('quoted words behind an insertion do not begin with its comma', () => {
	const text =
		'The bridges of the town, Harriet Quill said, look as if they were “a heap of old iron.”';
	expect(told(text).filter(({ text: words }) => /^[^“\p{L}]/u.test(words))).toEqual([]);
});

test('what is ruled out is a statement', () => {
	expect(said('Harriet Quill ruled out any talks with the bakers.')).toEqual([
		['any talks with the bakers', 'Harriet Quill'],
	]);
});

describe('Russian clauses that say nothing', () => {
	test.each([
		'Мост закрыли после того, как мэр объявил о новых выплатах порту.',
		'Вчера открыли порт, где мэр рассказал о новых кораблях.',
		'О мосте узнали все, 22% считали, что мост закроют, остальные молчали.',
		'Что взять с собой?\n- паспорт,\n- выбрать порт, куда удобнее всего дойти.\n- если вы больны и не можете ходить.',
	])('%s', (text) => {
		expect(told(text, { language: 'ru' })).toEqual([]);
	});

	test('but as somebody says, it is said', () => {
		expect(told('Мост закрыли, как сообщил мэр.', { language: 'ru' })).toHaveLength(1);
	});

	test('who repeats what a source says makes no statement of it', () => {
		expect(
			told('По данным мэрии, мост закроют, сообщил Павел Громов.', { language: 'ru' }),
		).toEqual([{ kind: 'indirect', text: 'мост закроют', speaker: 'мэрия' }]);
	});
});
