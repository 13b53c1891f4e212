import { describe, expect, test } from 'vitest';
import { outlineText } from '../../../src/quotes/outline/outline-text.ts';
import { direct, roleOf, told } from './told.ts';

describe('who speaks', () => {
	test.each([
		['X said after', '“The bridge will open in May,” Harriet Quill said.', 'Harriet Quill'],
		[
			'said X after',
			'“The bridge will open in May,” said Harriet Quill, the engineer.',
			'Harriet Quill',
		],
		['before, with a comma', 'Harriet Quill said, “The bridge will open in May.”', 'Harriet Quill'],
		[
			'before, with a colon',
			'Harriet Quill was clear: “The bridge will open in May.”',
			'Harriet Quill',
		],
		['a label', 'Harriet Quill: “The bridge will open in May.”', 'Harriet Quill'],
		['according to', 'According to Harriet Quill, “the bridge will open in May.”', 'Harriet Quill'],
		[
			'the one who is told does not speak',
			'“It opens in May,” Harriet Quill told Oscar Penn.',
			'Harriet Quill',
		],
		[
			'an apposition between',
			'“It opens in May,” Harriet Quill, who built it, said.',
			'Harriet Quill',
		],
		['an unknown verb after a comma', '“It opens in May,” exulted Harriet Quill.', 'Harriet Quill'],
		['a question', '“Will it open in May?” Harriet Quill asked.', 'Harriet Quill'],
		['a body', '“It opens in May,” the Transport Ministry said.', 'Transport Ministry'],
		[
			'a relay names the one it quotes',
			'“It opens in May,” Reuters quotes Harriet Quill as saying.',
			'Harriet Quill',
		],
		['the possessive is not the head', '“It opens in May,” Quill’s spokesman said.', 'spokesman'],
	])('%s', (_, text, speaker) => {
		expect(direct(text).map(([, who]) => who)).toEqual([speaker]);
	});

	test('a line that ends with a colon names the speaker of the next', () => {
		const text = 'Harriet Quill continued:\n\n“We have looked at every bolt.”';
		expect(direct(text)).toEqual([['We have looked at every bolt.', 'Harriet Quill']]);
	});

	test('the second piece of one speech has the speaker and the group of the first', () => {
		const { quotes } = outlineText('“We are late,” Harriet Quill said. “But we are safe.”');
		expect(quotes.map(({ group }) => group)).toEqual(['g1', 'g1']);
		expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(new Set(['s1']));
		expect(quotes[1]!.rule).toBe('carry');
	});

	test('a speech over paragraphs, each opened anew, is one group', () => {
		const text = 'Harriet Quill said: “We are late.\n\n“But we are safe.”';
		const { quotes } = outlineText(text);
		expect(quotes.map(({ text: words }) => words)).toEqual(['We are late.', 'But we are safe.']);
		expect(new Set(quotes.map(({ group }) => group)).size).toBe(1);
	});

	test('nobody is named rather than a guess', () => {
		expect(direct('“We are late and nobody knows why it is so.”')).toEqual([
			['We are late and nobody knows why it is so.', null],
		]);
	});
});

describe('whom a mention means', () => {
	const lead = 'Engineer Harriet Quill met Mayor Oscar Penn on Monday.';

	test('a surname', () => {
		expect(direct(`${lead}\n\n“We are late,” Quill said.`)[0]![1]).toBe('Harriet Quill');
	});

	test('a pronoun follows the gender', () => {
		const text = `Oscar Penn met Mary Stone. Stone waved.\n\n“We are late,” she said.\n\n“So it is,” he said.`;
		const speakers = direct(text).map(([, who]) => who);
		expect(speakers[0]).toBe('Mary Stone');
		expect(speakers[1]).toBe('Oscar Penn');
	});

	test('a bare title', () => {
		expect(direct(`${lead}\n\n“We are late,” the mayor said.`)[0]![1]).toBe('Oscar Penn');
	});

	test('“a” makes the title somebody new', () => {
		expect(direct(`${lead}\n\n“We are late,” a mayor said.`)[0]![1]).toBe('mayor');
	});

	test('spellings of one name', () => {
		const text =
			'Sergei Vetrov came.\n\n“We are late,” Sergey Vetrov said.\n\n“Yes,” Vetrov added.';
		expect(outlineText(text).speakers).toHaveLength(1);
	});

	test('captions and title of the article help', () => {
		const context = { captions: ['Bridge engineer Harriet Quill'] };
		expect(direct('“We are late,” Quill said.', { context })[0]![1]).toBe('Harriet Quill');
		expect(roleOf('“We are late,” Quill said.', 'Harriet Quill', { context })).toBe(
			'Bridge engineer',
		);
	});
});

describe('roles', () => {
	test.each([
		[
			'“Late,” said Harriet Quill, head of the bridge office at Tollby.',
			'head of the bridge office at Tollby',
		],
		['“Late,” said bridge engineer Harriet Quill.', 'engineer'],
		['“Late,” said Harriet Quill, 41, a retired diver from Tollby.', 'retired diver from Tollby'],
		[
			'“Late,” said Harriet Quill, who is director of the Tollby Museum.',
			'director of the Tollby Museum',
		],
	])('%s', (text, role) => {
		expect(roleOf(text, 'Harriet Quill')).toContain(role);
	});
});

describe('what is not speech', () => {
	test.each([
		['a title', 'They watched the film “Seven Quiet Rivers” on Monday.'],
		['a title with the comma inside', 'He spoke on “Tollby This Morning,” a radio show.'],
		['names of companies', 'The yards "Vega" and "Altair" will merge next year.'],
		['a dash list without stops', '- Kites over the harbour\n- New rules for boats'],
		['a score', 'Harbour United - Tollby Rovers - 3:1'],
		['a credit', 'Photo: TASS/Ivan Vetrov'],
		['a range', 'It opens on May 3 - 5, the notice board shows.'],
	])('%s', (_, text) => {
		expect(direct(text)).toEqual([]);
	});
});

describe('reported statements', () => {
	test.each([
		['that', 'Oscar Penn said that the bridge was safe.', 'the bridge was safe'],
		['without that', 'Oscar Penn said the bridge was safe.', 'the bridge was safe'],
		['before the speaker', 'The bridge is safe, Oscar Penn said.', 'The bridge is safe'],
		['according to', 'According to Oscar Penn, the bridge is safe.', 'the bridge is safe'],
		[
			'according to at the end',
			'The bridge is quite safe, according to Oscar Penn.',
			'The bridge is quite safe',
		],
		['behind a day', 'Oscar Penn said on Monday that the bridge was safe.', 'the bridge was safe'],
		['behind a day, without that', 'Oscar Penn said on Monday it was safe.', 'it was safe'],
		[
			'behind an aside',
			'Oscar Penn added, though, that the bridge was safe.',
			'the bridge was safe',
		],
		[
			'before an aside of the article',
			'Oscar Penn said the bridge was safe, a claim that nobody has checked.',
			'the bridge was safe',
		],
		[
			'round words of the author, no clause before them',
			'In towns by the sea, Oscar Penn said, ferries carry more people than trams.',
			'In towns by the sea, Oscar Penn said, ferries carry more people than trams',
		],
		[
			'a verb of quotations',
			'Oscar Penn pointed out that the bridge was safe.',
			'the bridge was safe',
		],
		[
			'a verb of quotations right before that',
			'Oscar Penn replied that the bridge was safe.',
			'the bridge was safe',
		],
		['going on now', 'Oscar Penn is calling for the bridge to close.', 'the bridge to close'],
	])('%s', (_, text, words) => {
		expect(told(text)).toEqual([{ kind: 'indirect', text: words, speaker: 'Oscar Penn' }]);
	});

	test('a thing that somebody knows or fears is no statement', () => {
		expect(told('Oscar Penn knew the bridge well.')).toEqual([]);
	});

	test('a later speaker’s statement ends the one before', () => {
		const text = 'Oscar Penn said the bridge was safe, while Harriet Quill said it was not.';
		expect(told(text).map(({ text: words, speaker }) => [words, speaker])).toEqual([
			['the bridge was safe', 'Oscar Penn'],
			['it was not', 'Harriet Quill'],
		]);
	});
});

describe('words in marks amid a statement', () => {
	test.each([
		[
			'Oscar Penn said the bridge of his town was “in a bad way,” adding nothing.',
			'the bridge of his town was “in a bad way',
			['in a bad way'],
		],
		[
			'The bridge of our town “is in quite a bad way,” Oscar Penn said.',
			'The bridge of our town “is in quite a bad way',
			['is in quite a bad way'],
		],
		[
			'Oscar Penn said the bridge’s “honesty” and “good looks” are in doubt.',
			'the bridge’s “honesty” and “good looks” are in doubt',
			['honesty', 'good looks'],
		],
	])('%s', (text, words, parts) => {
		const { quotes } = outlineText(text);
		expect(quotes.map(({ kind, text }) => [kind, text])).toEqual([['mixed', words]]);
		expect(quotes[0]!.parts!.map(({ start, end }) => text.slice(start, end))).toEqual(parts);
	});
});

describe('relative clauses', () => {
	const text = 'Oscar Penn, who said the bridge was safe, left the town.';

	test('the statement ends with the clause, and “who” is the mention', () => {
		const { quotes, speakers } = outlineText(text);
		expect(quotes.map(({ text }) => text)).toEqual(['the bridge was safe']);
		expect(quotes[0]!.mention!.text).toBe('who');
		expect(speakers[0]!.name).toBe('Oscar Penn');
	});
});

test('a name behind “, says” with a verb of its own is not the speaker', () => {
	const text = 'Harriet Quill, a diver from Tollby, says Oscar Penn will leave the bridge.';
	expect(told(text)).toEqual([
		{ kind: 'indirect', text: 'Oscar Penn will leave the bridge', speaker: 'Harriet Quill' },
	]);
});

describe('acronyms', () => {
	test('“US” and “IT” are no pronouns', () => {
		const text = 'Oscar Penn spoke in May. The US noted that the bridge was safe.';
		expect(told(text).map(({ speaker }) => speaker)).not.toContain('Oscar Penn');
		expect(told('Oscar Penn came. IT experts said that the bridge was safe.')[0]!.speaker).toBe(
			'IT experts',
		);
	});

	test('in a text all in capitals words keep their meaning', () => {
		const text = 'OSCAR PENN CAME. HE SAID THAT THE BRIDGE WAS SAFE.';
		expect(told(text).map(({ speaker }) => speaker)).not.toContain('HE');
	});
});

describe('reported statements by their cue', () => {
	test.each([['that', 'Oscar Penn said that the bridge was safe.', 'the bridge was safe']])(
		'%s',
		(_, text, words) => {
			expect(told(text)).toEqual([{ kind: 'indirect', text: words, speaker: 'Oscar Penn' }]);
		},
	);

	test('quoted words inside make it mixed, with their place', () => {
		const text = 'Oscar Penn noted that the bridge was “as safe as houses”.';
		const [quote] = outlineText(text).quotes;
		expect(quote!.kind).toBe('mixed');
		expect(quote!.parts!.map(({ start, end }) => text.slice(start, end))).toEqual([
			'as safe as houses',
		]);
	});

	test.each(['As Oscar Penn said,', 'According to Oscar Penn,', 'Oscar Penn said that'])(
		'a frame without a statement is none: %s',
		(text) => {
			expect(told(text)).toEqual([]);
		},
	);

	test('two cues of one speaker make two statements', () => {
		const text = 'Oscar Penn said the bridge was safe and added that the road was not.';
		expect(told(text).map(({ text: words }) => words)).toEqual([
			'the bridge was safe',
			'the road was not',
		]);
	});
});
