import { describe, expect, it } from 'vitest';
import { hostOfInput } from '../../../src/options/host-of-input.ts';
import { readSettingsFile, settingsFile } from '../../../src/options/settings-file.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';

describe('hostOfInput', () => {
	it.each([
		['iz.ru', 'iz.ru'],
		[' IZ.RU ', 'iz.ru'],
		['https://en.iz.ru/en/1/x?y#z', 'en.iz.ru'],
		['www.news.example/today', 'www.news.example'],
		['новости.example', 'xn--b1amnebsh.example'],
		['localhost', 'localhost'],
		['', null],
		['news', null],
		['two words.example', null],
		['*.iz.ru', null],
		['javascript:alert(1)', null],
		['file:///etc', null],
		['ftp://a.example', null],
	])('%s → %s', (input, host) => {
		expect(hostOfInput(input)).toBe(host);
	});
});

describe('settings in a file', () => {
	it('come back as they went', () => {
		const settings = { ...defaultSettings, menu: false, sites: ['iz.ru'] };
		expect(readSettingsFile(settingsFile(settings))).toEqual(settings);
	});

	it.each(['', 'not json', 'null', '[]', '{}', '{"format":"other","settings":{}}'])(
		'are not found in %j',
		(text) => expect(readSettingsFile(text)).toBeNull(),
	);
});
