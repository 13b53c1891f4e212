import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../src/settings/reader-settings.ts';
import { noVoiceColour, voiceColours } from '../../../src/share/palette.ts';

const css = ['controls/neutral.css', 'reader/styles/themes.css']
	.map((file) => readFileSync(new URL(`../../../src/${file}`, import.meta.url), 'utf8'))
	.join('\n')
	.replace(/\/\*.*?\*\//gs, '');
const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
	selectors: selectors.split(',').map((selector) => selector.trim()),
	body,
}));

/** Everything that the rules of a selector say, the later ones over the earlier. */
function declared(selector: string): Record<string, string> {
	const bodies = rules.filter(({ selectors }) => selectors.includes(selector));
	const pairs = bodies.flatMap(({ body }) => [...body.matchAll(/([\w-]+):\s*([^;]+);/g)]);
	return Object.fromEntries(pairs.map(([, name, value]) => [name, value]));
}

/** A theme's custom properties, `light-dark()` resolved, and whether it is dark. */
function resolved(name: string, selector = `.reader[data-theme="${name}"]`) {
	const own = declared(selector);
	const dark = own['color-scheme'] === 'dark';
	const all = Object.entries({ ...declared('.reader'), ...own }).map(([property, value]) => {
		const both = /^light-dark\((#\w+), (#\w+)\)$/.exec(value);
		return [property.replace(/^--/, ''), both ? both[dark ? 2 : 1] : value];
	});
	return { own, dark, colours: Object.fromEntries(all) as Record<string, string> };
}

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

// "system" is one of light and dark.
describe.each(THEMES.filter((name) => name !== 'system'))('the theme %s', (name) => {
	const { own, dark, colours: theme } = resolved(name);
	const least = name === 'contrast' ? 7 : 4.5;

	it('has colours, and shows them where it is chosen', () => {
		expect(own['color-scheme']).toMatch(/^(light|dark)$/);
		const sample = resolved(name, `.choice[data-value="${name}"] span`).colours;
		expect([sample.paper, sample.ink]).toEqual([theme.paper, theme.ink]);
	});

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
