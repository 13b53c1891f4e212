import { describe, expect, it } from 'vitest';
import {
	colourOfSpeaker,
	noVoiceColour,
	voiceColours,
	voiceRules,
} from '../../../src/share/palette.ts';

describe('the colours of speakers', () => {
	it('begin again when they run out, and leave 0 to nobody', () => {
		const given = Array.from({ length: voiceColours.length + 2 }, (_, index) =>
			colourOfSpeaker(index),
		);
		expect(given.slice(0, 2)).toEqual([1, 2]);
		expect(given.slice(-3)).toEqual([voiceColours.length, 1, 2]);
	});

	it('are no grey, which is nobody’s', () => {
		const channels = (colour: string) => colour.match(/\w\w/g)!.map((hex) => parseInt(hex, 16));
		const spread = (colour: string) =>
			Math.max(...channels(colour)) - Math.min(...channels(colour));
		for (const { light, dark } of voiceColours) {
			expect(spread(light)).toBeGreaterThan(70);
			expect(spread(dark)).toBeGreaterThan(70);
		}
		expect(spread(noVoiceColour.light)).toBeLessThan(20);
		expect(spread(noVoiceColour.dark)).toBeLessThan(20);
	});

	it('can be read on the background of their theme', () => {
		const luminance = (colour: string) => {
			const [red, green, blue] = colour.match(/\w\w/g)!.map((hex) => {
				const share = parseInt(hex, 16) / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			}) as [number, number, number];
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		for (const { light, dark } of [noVoiceColour, ...voiceColours]) {
			expect(1.05 / (luminance(light) + 0.05)).toBeGreaterThan(4.5);
			expect((luminance(dark) + 0.05) / (luminance('#1c1b22') + 0.05)).toBeGreaterThan(4.5);
		}
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
