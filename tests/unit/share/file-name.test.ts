import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/share/file-name.ts';

describe('the name of a file', () => {
	it.each([
		['The old bridge, again', 'The-old-bridge-again.md'],
		['Мост закроют', 'Мост-закроют.md'],
		['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.md'],
		['../../etc/passwd', 'etc-passwd.md'],
		['CON', 'article.md'],
		['lpt3', 'article.md'],
		['Console', 'Console.md'],
		['Falcon', 'Falcon.md'],
		['Cafe\u0301', 'Caf\u00e9.md'],
		['x'.repeat(90), `${'x'.repeat(80)}.md`],
		['', 'article.md'],
		['tab\u0000\u202egpj', 'tab-gpj.md'],
	])('of %j is %j', (title, name) => {
		expect(fileName(title, 'md')).toBe(name);
	});

	it('has room for exactly as much as it may hold', () => {
		expect(fileName(`${'x'.repeat(40)} ${'y'.repeat(39)} z`, 'md')).toBe(
			`${'x'.repeat(40)}-${'y'.repeat(39)}.md`,
		);
	});

	it('stays short and ends at a word', () => {
		const name = fileName('word '.repeat(60), 'html');
		expect(name.length).toBeLessThanOrEqual(86);
		expect(name.endsWith('word.html')).toBe(true);
	});
});
