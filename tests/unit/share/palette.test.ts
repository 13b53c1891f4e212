import { describe, expect, it } from 'vitest';
import { colourOfSpeaker, voiceColours, voiceRules } from '../../../src/share/palette.ts';

describe('the colours of speakers', () => {
	it('begin again when they run out, and leave 0 to nobody', () => {
		const given = Array.from({ length: voiceColours.length + 2 }, (_, index) =>
			colourOfSpeaker(index),
		);
		expect(given.slice(0, 2)).toEqual([1, 2]);
		expect(given.slice(-3)).toEqual([voiceColours.length, 1, 2]);
	});

	it('are each there in CSS for those who are given their number', () => {
		const css = voiceRules('.here');
		for (const number of [0, ...voiceColours.map((_, index) => colourOfSpeaker(index))]) {
			expect(css).toMatch(
				new RegExp(`^\\.here \\{.*--voice-${number}: light-dark\\(#\\w{6}, #\\w{6}\\);`),
			);
			expect(css).toContain(`[data-voice="${number}"] { --voice: var(--voice-${number}); }`);
		}
	});
});
