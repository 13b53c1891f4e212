import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noVoiceColour, voiceColours } from '../../../src/share/palette.ts';

const css = readFileSync(new URL('../../../src/reader/styles/themes.css', import.meta.url), 'utf8');

/** The custom properties of a rule, `light-dark()` resolved. */
function properties(selector: string, dark: boolean): Record<string, string> {
	const rule = css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
	const pairs = [...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)];
	return Object.fromEntries(
		pairs.map(([, name, value = '']) => {
			const both = /^light-dark\((#\w+), (#\w+)\)$/.exec(value);
			return [name, both ? both[dark ? 2 : 1] : value];
		}),
	);
}

const THEMES = {
	light: { ...properties('.reader', false) },
	dark: { ...properties('.reader', true) },
	sepia: { ...properties('.reader', false), ...properties('.reader[data-theme="sepia"]', false) },
	contrast: {
		...properties('.reader', true),
		...properties('.reader[data-theme="contrast"]', true),
	},
} as const;

/** WCAG 2.2, relative luminance of #rrggbb. */
function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one = '', other = ''): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(THEMES))('the theme %s', (name, theme) => {
	const least = name === 'contrast' ? 7 : 4.5;
	const dark = name === 'dark' || name === 'contrast';

	it.each(['ink', 'quiet', 'accent'])('has text in --%s that can be read', (colour) => {
		for (const ground of ['paper', 'panel', 'raised']) {
			expect(contrast(theme[colour], theme[ground]), ground).toBeGreaterThanOrEqual(least);
		}
	});

	it('has speakers’ names that can be read', () => {
		for (const voice of [noVoiceColour, ...voiceColours]) {
			for (const ground of ['paper', 'panel', 'raised']) {
				const colour = dark ? voice.dark : voice.light;
				expect(contrast(colour, theme[ground]), `${colour} on ${ground}`).toBeGreaterThanOrEqual(
					least,
				);
			}
		}
	});

	it('has controls whose edge can be seen (3 : 1)', () => {
		expect(contrast(theme.edge, theme.paper)).toBeGreaterThanOrEqual(3);
		expect(contrast(theme['on-accent'], theme.accent)).toBeGreaterThanOrEqual(least);
	});
});
