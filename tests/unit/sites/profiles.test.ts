import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { fixtureNames, readFixture } from '../../../build/fixtures.ts';
import { profileOf, profiles } from '../../../src/sites/index.ts';
import type { ByReason, SiteProfile } from '../../../src/sites/profile.ts';
import { fold } from '../../../src/understand/text/text.ts';

const { document } = new JSDOM('').window;

/** Every selector of a profile. */
function selectorsOf(profile: SiteProfile): string[] {
	const { articles = [], addresses = [], body, fields, figures = [], furniture } = profile;
	return [
		...articles,
		...addresses.map(({ selector }) => selector),
		...body,
		...Object.values(fields).flat(),
		...figures.flatMap((shape) => Object.values(shape)),
		...Object.values(furniture).flat(),
	];
}

function lists(byReason: ByReason | undefined): (readonly string[])[] {
	return Object.values(byReason ?? {});
}

describe('the list of sites', () => {
	it('is sorted and names every site once', () => {
		const keys = profiles.map(({ key }) => key);
		expect(keys).toEqual([...new Set(keys)].sort());
	});

	it('has every profile that there is a file for', () => {
		const folder = fileURLToPath(new URL('../../../src/sites', import.meta.url));
		const files = readdirSync(folder)
			.filter((name) => name.endsWith('.ts') && !/^(?:index|profile)\.ts$/.test(name))
			.map((name) => name.replace('.ts', ''));
		expect(profiles.map(({ key }) => key)).toEqual(files.sort());
	});

	it('gives a host to one site only', () => {
		const hosts = profiles.flatMap((profile) => profile.hosts);
		expect(new Set(hosts).size).toBe(hosts.length);
		for (const host of hosts) {
			expect(hosts.some((other) => host.endsWith(`.${other}`))).toBe(false);
		}
	});

	it('finds subdomains, not look-alikes', () => {
		expect(profileOf('en.iz.ru')?.key).toBe('izvestia');
		expect(profileOf('www.rbc.ru')?.key).toBe('rbc');
		expect(profileOf('ariz.ru')).toBeNull();
		expect(profileOf('iz.ru.example')).toBeNull();
	});
});

describe.each(profiles)('$key', (profile) => {
	it('has selectors that a browser understands, none twice', () => {
		for (const selector of selectorsOf(profile)) {
			expect(() => document.querySelector(selector), selector).not.toThrow();
		}
		const furniture = Object.values(profile.furniture).flat();
		expect(furniture).toEqual([...new Set(furniture)]);
		expect(profile.body).toEqual([...new Set(profile.body)]);
	});

	it('keeps its lists sorted', () => {
		const sorted = [profile.hosts, ...lists(profile.furniture), ...lists(profile.phrases)];
		for (const list of [...sorted, ...lists(profile.weakPhrases), ...lists(profile.beginnings)]) {
			expect(list).toEqual([...list].sort());
		}
		expect(Object.keys(profile.furniture)).toEqual(Object.keys(profile.furniture).sort());
	});

	it('has no phrase twice, however it is written', () => {
		const phrases = [...lists(profile.phrases), ...lists(profile.weakPhrases)].flat().map(fold);
		expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
	});

	it('never names the whole page, or its own text, as furniture', () => {
		for (const selector of Object.values(profile.furniture).flat()) {
			expect(selector).not.toMatch(/^(?:\*|html|body|main|article|div|p)$/);
			expect(profile.body).not.toContain(selector);
		}
	});

	it('has a fixture page that shows it at work', () => {
		const sites = fixtureNames().map((name) => readFixture(name).result.site);
		expect(sites).toContain(profile.key);
	});
});
