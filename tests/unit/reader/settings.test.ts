import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../../src/settings/reader-settings.ts';

describe('settings read from storage', () => {
	it.each([undefined, null, 3, 'x', [], { theme: 7, size: 'big', kinds: [] }])(
		'are the defaults for %j',
		(stored) => {
			expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
		},
	);

	it('keep what is understood beside what is not', () => {
		const settings = readSettings({
			theme: 'sepia',
			font: 'comic',
			outlineOpen: false,
			kinds: { indirect: false },
			added: 'by a newer version',
		});
		expect(settings).toEqual({
			...DEFAULT_SETTINGS,
			theme: 'sepia',
			outlineOpen: false,
			kinds: { direct: true, mixed: true, indirect: false },
		});
	});

	it('bring numbers into their range', () => {
		const settings = readSettings({ size: 400, width: -1, spacing: Number.NaN, speechRate: 1.1 });
		expect(settings).toMatchObject({ size: 32, width: 40, spacing: 1.6, speechRate: 1.1 });
	});

	it('come back unchanged from a round trip', () => {
		const settings = readSettings({ theme: 'contrast', align: 'justify', size: 22 });
		expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
	});
});
