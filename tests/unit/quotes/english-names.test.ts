import { describe, expect, test } from 'vitest';
import { direct, roleOf, told } from './told.ts';

/** The speaker of the last quotation. */
function speakerOf(text: string): string | null | undefined {
	return told(text, { language: 'en' }).at(-1)?.speaker;
}

describe('a name', () => {
	test.each([
		['with a particle in small letters', '“By noon?” al-Tamimi asked.', 'al-Tamimi'],
		[
			'behind the body of its title',
			'“The reef is bare,” University of the Narrow Strait reef biologist Harriet Quill said.',
			'Harriet Quill',
		],
		[
			'behind a body with “and” in it',
			'Ministry of Reefs and Harbours spokesman Oscar Penn said the pier was shut.',
			'Oscar Penn',
		],
		[
			'with two titles of one person',
			'University of Vell biologist and lorry driver Harriet Quill, 61, said: “Reefs sing.”',
			'Harriet Quill',
		],
		[
			'whose title may be a verb as well',
			'“We need sand,” Blue Lamp volunteer media coordinator Tess Ferrow said.',
			'Tess Ferrow',
		],
	])('%s is who speaks', (_, text, name) => {
		expect(speakerOf(text)).toBe(name);
	});

	test('has the whole body in its role', () => {
		const text = '“Reefs sing,” University of Vell reef biologist Harriet Quill said.';
		expect(roleOf(text, 'Harriet Quill')).toBe('University of Vell reef biologist');
	});

	test('is none in “I’m” and “My Harbour”', () => {
		const text =
			'I’m fond of Dorla Quill’s From My Harbour To Yours. It was her first. “I sold it,” she said.';
		expect(speakerOf(text)).toBe('Dorla Quill');
	});

	test('that two share means who came first, when it stands alone', () => {
		const text =
			'Nurse Dorla Quill opened a mill. Her brother Marek Quill built it. “I only stir,” Quill said.';
		expect(speakerOf(text)).toBe('Dorla Quill');
	});
});

describe('a surname that is a month, too,', () => {
	const named = 'In May, Chuck May opened the pier. ';

	test.each([
		['behind a first name', 'In May, Chuck May said that the pier was wet.', 'Chuck May'],
		['before a verb', `${named}May said that it was wet.`, 'Chuck May'],
		['behind “according to”', `${named}According to May, Ned Swan has not read it.`, 'Chuck May'],
	])('is a name %s', (_, text, name) => {
		expect(speakerOf(text)).toBe(name);
	});

	test.each(['In May the pier was shut, Ned Swan said.', 'May 3 was wet, Ned Swan said.'])(
		'is none elsewhere: %s',
		(text) => {
			expect(speakerOf(named + text)).toBe('Ned Swan');
		},
	);
});

describe('a title', () => {
	test.each([
		[
			'with an article before the comma',
			'The mayor of Ashby, Gwen Tull, said that it was wet.',
			'mayor of Ashby',
		],
		['of somebody’s', '“It sinks,” the pier’s painter, Gwen Tull, said.', 'pier’s painter'],
		['behind a preposition', 'He got a verdict from its referee, Gwen Tull: “Guilty.”', 'referee'],
		[
			'inside a title',
			'Press secretary of the governor Gwen Tull said that the pier was shut.',
			'press secretary of the governor',
		],
	])('%s is the role of who is named', (_, text, role) => {
		expect(roleOf(text, 'Gwen Tull')).toBe(role);
	});

	test.each([
		['without an article', 'A mayor of Ashby, Gwen Tull, said that it was wet.'],
		['in a list', 'The mayor, Gwen Tull, Ned Swan and the cook waved. “It sinks,” Tull said.'],
	])('%s is none', (_, text) => {
		expect(roleOf(text, 'Gwen Tull')).toBe('');
	});

	test('and a further one before the name are of the person who speaks', () => {
		const text = 'The author of the study, auditor Ned Swan, adds that the bridge was not seen.';
		expect(speakerOf(text)).toBe('Ned Swan');
	});
});

describe('a person in other words', () => {
	test('is the one spoken of, told by the age', () => {
		const text =
			'“We were lucky,” captain Oscar Penn said.\n' +
			'Vigdar Njall has four goals. Njall came for Petr Sova. The 26-year-old right wing said his team helps him.';
		expect(speakerOf(text)).toBe('Vigdar Njall');
	});

	test('is whose paper it is', () => {
		const text =
			'Minister Dorla Quill put the talks off. “I have heard enough,” her statement read.';
		expect(speakerOf(text)).toBe('Dorla Quill');
	});

	test('is no model, be it somebody’s', () => {
		expect(told('Edda Tamm sat down. Her model says otherwise.')).toEqual([]);
	});

	test('has an adjective like a verb form', () => {
		expect(speakerOf('“We will swim,” says the tanned veteran.')).toBe('veteran');
		expect(speakerOf('“We will swim,” says the bow-tied maverick.')).toBe('maverick');
	});
});

describe('behind a document, the author', () => {
	test.each([
		[
			'sent',
			'A letter sent to the press late in May by Gwen Tull said that the pier was wet.',
			'Gwen Tull',
		],
		['got', 'A letter obtained by Gwen Tull said that the pier was wet.', 'letter'],
	])('is who %s it', (_, text, speaker) => {
		expect(speakerOf(text)).toBe(speaker);
	});
});

describe('a title without a name', () => {
	test('is of the one with a role who came up since the last words', () => {
		const text =
			'“Reefs sing,” pilot Ned Swan said. Former harbour secretary Gwen Tull has heard them. ' +
			'“They hum,” said the expert.';
		expect(speakerOf(text)).toBe('Gwen Tull');
	});
});

test('a name between a verb and the words speaks, not what stands before the verb', () => {
	const text =
		'Behind the desks where the government sits, asks Pier Gazette editor Gwen Tull, “has anybody seen a reef?”';
	expect(speakerOf(text)).toBe('Gwen Tull');
});

describe('marks without a comma', () => {
	test('hold speech where nothing but who speaks follows', () => {
		const text =
			'"We have one voice for all of them now" union president Jeff Tarrow said on Monday.';
		expect(direct(text)).toEqual([['We have one voice for all of them now', 'Jeff Tarrow']]);
	});

	test('hold a title where somebody else follows', () => {
		expect(
			direct('"A Voice for All of Us Now" is the book that Jeff Tarrow said he read.'),
		).toEqual([]);
	});
});
