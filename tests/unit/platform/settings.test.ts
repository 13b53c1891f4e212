import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, isHost, readSettings } from '../../../src/settings/settings.ts';

describe('readSettings', () => {
	it('gives the defaults for nothing and for rubbish', () => {
		for (const stored of [undefined, null, 7, 'x', [], { menu: 'yes', sites: 'iz.ru', kept: [] }]) {
			expect(readSettings(stored)).toEqual(defaultSettings);
		}
	});

	it('keeps what it can of a record that is partly broken', () => {
		const read = readSettings({
			version: 99,
			toolbar: 'reader',
			menu: false,
			sites: ['b.example', 'a.example', 'a.example', 'not a host', 3],
			kept: { 'iz.ru': [{ step: 'profile', rule: '.ad' }, 'x', { step: 1 }], '/': [{}] },
			cleaning: { 'iz.ru': false, 'en.iz.ru': 'no', '*': true },
			outline: { sort: 'appearance', kinds: { direct: false } },
			reader: { theme: 'plaid', size: 24 },
		});
		expect(read).toMatchObject({
			toolbar: 'reader',
			menu: false,
			sites: ['a.example', 'b.example'],
			kept: { 'iz.ru': [{ step: 'profile', rule: '.ad' }] },
			cleaning: { 'iz.ru': false },
			reader: {
				theme: defaultSettings.reader.theme,
				size: 24,
				// What the popup once kept for itself holds everywhere.
				order: 'appearance',
				kinds: { direct: false, mixed: true, indirect: true },
			},
		});
	});

	it('keeps exceptions of the sites where the reader opens by itself, and no others', () => {
		const read = readSettings({
			sites: ['a.example'],
			except: {
				'a.example': {
					'/video/*': true,
					'/a b': true,
					'no-slash': true,
					'/#top': true,
					'/a?b=1': true,
				},
				'b.example': ['/x'],
			},
		});
		expect(read.except).toEqual({ 'a.example': ['/a?b=1', '/video/*'] });
	});

	it('reads its own output unchanged, whatever was stored', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (stored) => {
				const once = readSettings(stored);
				expect(readSettings(JSON.parse(JSON.stringify(once)))).toEqual(once);
			}),
		);
	});

	it('understands what the first version called hosts that are not cleaned', () => {
		const read = readSettings({
			uncleaned: ['a.example', 'b.example'],
			cleaning: { 'b.example': true },
		});
		expect(read.cleaning).toEqual({ 'a.example': false, 'b.example': true });
	});

	it('cannot be made to touch prototypes', () => {
		readSettings(JSON.parse('{"kept":{"__proto__":[{"step":"a","rule":"b"}]}}'));
		expect(Object.hasOwn(Object.prototype, 'step')).toBe(false);
		expect(({} as Record<string, unknown>).step).toBeUndefined();
	});
});

describe('isHost', () => {
	it.each(['iz.ru', 'en.iz.ru', 'localhost', 'xn--80aesfpebagmfblc0a.example', '127.0.0.1'])(
		'takes %s',
		(name) => expect(isHost(name)).toBe(true),
	);
	it.each(['', 'IZ.ru', 'iz.ru/x', 'iz.ru:80', '*.iz.ru', 'a b', null, {}])('refuses %s', (name) =>
		expect(isHost(name)).toBe(false),
	);
});
