import { describe, expect, it } from 'vitest';
import { PLACEHOLDERS, type Placeholder } from '../../../src/model/copying.ts';
import { fillTemplate } from '../../../src/share/fill-template.ts';

/** Each place filled with its own name in capitals, but for these. */
function valuesWith(other: Partial<Record<Placeholder, string>> = {}) {
	const named = Object.fromEntries(PLACEHOLDERS.map((name) => [name, name.toUpperCase()]));
	return { ...named, ...other } as Record<Placeholder, string>;
}

describe('a template', () => {
	it('has a place for everything', () => {
		const all = PLACEHOLDERS.map((name) => `{${name}}`).join(' ');
		expect(fillTemplate(all, valuesWith())).toBe('QUOTE WHO NAME ROLE TITLE OUTLET DATE LINK');
	});

	it('keeps braces with other words, and puts nothing into values', () => {
		expect(fillTemplate('{Quote} {} {quote}', valuesWith({ quote: '{link} $1' }))).toBe(
			'{Quote} {} {link} $1',
		);
	});

	it.each([
		['{name}, {role}, {outlet}', { role: '' }, 'NAME, OUTLET'],
		['{name}, {role}', { role: '' }, 'NAME'],
		['{role}, {name}', { role: '' }, 'NAME'],
		['{title} ({outlet}, {date})', { outlet: '' }, 'TITLE (DATE)'],
		['{title} ({outlet}, {date})', { date: '' }, 'TITLE (OUTLET)'],
		['{title} ({outlet}, {date})', { date: '', outlet: '' }, 'TITLE'],
		['{name}, {role}', { role: '', name: 'Holt, V., 2nd' }, 'Holt, V., 2nd'],
	])('%s leaves no sign for what is not known: %o', (template, other, filled) => {
		expect(fillTemplate(template, valuesWith(other))).toBe(filled);
	});

	it('loses the lines that had nothing else, and keeps those without a place', () => {
		expect(fillTemplate('{quote}\n{role}\n\n* * *', valuesWith({ role: '' }))).toBe(
			'QUOTE\n\n* * *',
		);
	});
});
