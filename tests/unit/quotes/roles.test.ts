import { describe, expect, test } from 'vitest';
import { outlineText } from '../../../src/quotes/outline/outline-text.ts';

/** The role of the speaker of the first quotation of a text. */
function roleOf(text: string, language: string): string {
	const { quotes, speakers } = outlineText(text, { language });
	const speaker = speakers.find(({ id }) => id === quotes[0]?.speaker);
	if (!speaker) throw new Error(`Nobody speaks: ${JSON.stringify(quotes)}`);
	return speaker.role;
}

const english = (clause: string): string =>
	roleOf(`“The bridge will open in spring and not a day later,” ${clause}`, 'en');
const russian = (clause: string): string =>
	roleOf(`«Мост откроется весной и ни днем позже», ${clause}`, 'ru');

describe('a title before the name', () => {
	test.each([
		['said harbour police chief Martin Doyle.', 'harbour police chief'],
		['said Kent Party chairwoman Laura Whitby.', 'Kent Party chairwoman'],
		["said the mayor's spokesman Martin Doyle.", "mayor's spokesman"],
		['said Sen. Martin Doyle.', 'Sen.'],
		['said former Kent Gov. Martin Doyle.', 'former Kent Gov.'],
		['said volcanologist Laura Whitby.', 'volcanologist'],
		['said analyst and author Laura Whitby.', 'analyst and author'],
		['added sports director Laura Whitby.', 'sports director'],
	])('%s', (clause, role) => {
		expect(english(clause)).toBe(role);
	});

	test('comes with the body it belongs to where a machine has translated', () => {
		expect(english('- said head of the laboratory of the "Delta" institute Martin Doyle.')).toBe(
			'head of the laboratory of the "Delta" institute',
		);
		const text =
			'“We wait,” said Martin Doyle. “Yes,” explained director of the Harbour Museum, historian Martin Doyle.';
		expect(roleOf(text, 'en')).toBe('director of the Harbour Museum, historian');
	});

	test('is not the honorific', () => {
		expect(english('said Mr. Doyle.')).toBe('');
		expect(english('said the Rev. Martin Doyle, a chaplain.')).toBe('chaplain');
	});

	test('ends where another person begins', () => {
		const text =
			'Head of the harbour department Laura Whitby and captain Martin Doyle came. “We wait,” Martin Doyle said.';
		expect(roleOf(text, 'en')).toBe('captain');
	});
});

describe('an apposition after the name', () => {
	test.each([
		['said Martin Doyle, the director of the port.', 'director of the port'],
		['Martin Doyle, a bridge engineer from Kent, said.', 'bridge engineer from Kent'],
		['said Laura Whitby, 67, a retired nurse.', 'retired nurse'],
		[
			'said Laura Whitby, president and chief executive of Delta.',
			'president and chief executive of Delta',
		],
		['said Sen. Martin Doyle of Vermont, a Democrat.', 'Sen. of Vermont, Democrat'],
		[
			'said Rep. Martin Doyle (D-Vt.), a member of the port committee.',
			'Rep., member of the port committee',
		],
		['said Laura Whitby, who is the chairwoman of Delta.', 'chairwoman of Delta'],
		['said Laura Whitby, who served as treasurer of Delta.', 'treasurer of Delta'],
		['said Laura Whitby, a broker based in Allentown, Pa.', 'broker based in Allentown, Pa.'],
	])('%s', (clause, role) => {
		expect(english(clause)).toBe(role);
	});

	test('is none when a verb follows: the words are its subject', () => {
		expect(
			roleOf(
				'“We wait,” said Martin Doyle. After a talk with Martin Doyle, the minister left.',
				'en',
			),
		).toBe('');
	});

	test('is none when the words mean no person', () => {
		expect(english('said Martin Doyle, a day after the storm.')).toBe('');
		expect(english('said Martin Doyle, a decision that pleased many.')).toBe('');
	});
});

test('the title of the next person in a list is nobody else’s', () => {
	const text =
		'The port sends the director of the Delta company Martin Doyle, the head of its freight department Laura Whitby and pilot Ann Kerr.\n“We wait,” Martin Doyle said.';
	expect(roleOf(text, 'en')).toBe('director of the Delta company');
});

describe('weaker words', () => {
	test('serve when there is no role', () => {
		expect(english('said Martin Doyle, 30, of Raleigh, N.C.')).toBe('Raleigh, N.C.');
		expect(english('said Martin Doyle, who runs a small shipyard.')).toBe('runs a small shipyard');
		expect(roleOf("“We wait,” Gallup's Martin Doyle said.", 'en')).toBe('Gallup');
	});

	test('give way to a role elsewhere', () => {
		const text = '“We wait,” said Martin Doyle of Raleigh. Then port director Martin Doyle left.';
		expect(roleOf(text, 'en')).toBe('port director');
	});
});

describe('of several roles', () => {
	test('the more telling one is taken', () => {
		const text =
			'“We wait,” said director Martin Doyle. Martin Doyle, the director of the port museum, left.';
		expect(roleOf(text, 'en')).toBe('director of the port museum');
	});
});

describe('Russian', () => {
	test.each([
		['сказал глава комитета по обороне Петр Ильин.', 'глава комитета по обороне'],
		[
			'сказал официальный представитель МИД России Петр Ильин.',
			'официальный представитель МИД России',
		],
		[
			'сказал постоянный представитель страны при союзе Петр Ильин.',
			'постоянный представитель страны при союзе',
		],
		['сказал аналитик и публицист Петр Ильин.', 'аналитик и публицист'],
		['сказал директор музея, академик Петр Ильин.', 'директор музея, академик'],
		['сказал Петр Ильин, директор музея.', 'директор музея'],
		['сказал 14 мая президент союза Петр Ильин.', 'президент союза'],
	])('%s', (clause, role) => {
		expect(russian(clause)).toBe(role);
	});

	test.each([
		[
			'сообщило агентство со ссылкой на главного архитектора города Петра Ильина.',
			'главный архитектор города',
		],
		['по словам владельца порта Петра Ильина.', 'владелец порта'],
	])('the nominative is made: %s', (clause, role) => {
		expect(
			roleOf(`«Мост откроется весной», — сказал Петр Ильин. Это произошло, ${clause}`, 'ru'),
		).toBe(role);
	});

	test('a verb between a noun and the name parts them', () => {
		expect(roleOf('«Ждем», — сказал Петр Ильин. Автором книги удивил Петр Ильин.', 'ru')).toBe('');
		expect(
			roleOf('«Ждем», — сказал Петр Ильин. Новый министр покинул кабинет Петра Ильина.', 'ru'),
		).toBe('');
	});

	test('an unknown noun right before the name is told by its ending', () => {
		expect(russian('сказал вулканолог Петр Ильин.')).toBe('вулканолог');
	});

	test('a name in marks belongs to the title', () => {
		const text = '«Ждем», — сказал Петр Ильин. Сегодня тренер клуба «Волна» Петр Ильин уехал.';
		expect(roleOf(text, 'ru')).toBe('тренер клуба «Волна»');
	});

	test('a clause after the name is no role', () => {
		expect(
			roleOf(
				'«Ждем», — сказал Петр Ильин. Когда приехал Петр Ильин, министр обороны покинул зал.',
				'ru',
			),
		).toBe('');
	});

	test('ends where another person begins', () => {
		const text =
			'Начальник отдела порта Иван Лосев и капитан Петр Ильин приехали. «Ждем», — сказал Петр Ильин.';
		expect(roleOf(text, 'ru')).toBe('капитан');
	});
});

test('a title in the nominative does not belong to a name in another case', () => {
	const text =
		'Советник мэра Тольска Дмитрия Лескова приехал. «Мост закрыт», — сказал Дмитрий Лесков.';
	expect(roleOf(text, 'Дмитрий Лесков')).toBe('мэр Тольска');
});

test('a relative clause says what somebody does', () => {
	const text = '“Late,” said Harriet Quill, who helped to build the pier of Tollby.';
	expect(roleOf(text, 'Harriet Quill')).toBe('helped to build the pier of Tollby');
});
