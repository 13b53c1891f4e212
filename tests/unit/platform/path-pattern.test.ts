import { describe, expect, it } from 'vitest';
import { isPathPattern, pathPattern, pathsMeant } from '../../../src/settings/path-pattern.ts';

describe('a path that a person types', () => {
	it.each([
		['/video/*', '/video/*'],
		['video/*', '/video/*'],
		['  /video ', '/video'],
		['https://news.example/live?page=2', '/live?page=2'],
		['/новости/*', `/${encodeURI('новости')}/*`],
		['https://other.example/live', null],
		['javascript:alert(1)', null],
		['two words', null],
		['', null],
		[`/${'a'.repeat(300)}`, null],
	])('%s', (typed, meant) => {
		expect(pathPattern(typed, 'news.example')).toBe(meant);
		if (meant) expect(isPathPattern(meant)).toBe(true);
	});
});

it('a path without a star means the page and all below it, and no page that only begins like it', () => {
	expect(pathsMeant('/video')).toEqual(['/video', '/video?*', '/video/*']);
	expect(pathsMeant('/video/*')).toEqual(['/video/*']);
});
