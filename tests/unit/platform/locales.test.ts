import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const src = join(root, 'src');
type Messages = Record<string, { message: string }>;

const catalogues = new Map(
	readdirSync(join(src, '_locales')).map((language) => {
		const file = join(src, '_locales', language, 'messages.json');
		return [language, JSON.parse(readFileSync(file, 'utf8')) as Messages] as const;
	}),
);
const english = catalogues.get('en') ?? {};
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.tsx?$/.test(name))
	.map((name) => readFileSync(join(src, name), 'utf8'));

const plural = /_(?:zero|one|two|few|many|other)$/;

const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');
const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? '');

/**
 * Names of texts as the sources ask for them; "*" stands for what only the program knows. That each of
 * them exists is a matter of types (`MessageKey`).
 */
function asked(): Set<string> {
	const names = new Set<string>(inManifest);
	for (const text of sources) {
		// words('x'), words(condition ? 'x' : 'y'), words(`x_${kind}`), words.plural('x', 3)
		for (const [, isPlural, list] of text.matchAll(
			/\bwords(\.plural)?\(([^()]*(?:\([^()]*\)[^()]*)*)/g,
		)) {
			for (const [, quoted, template] of (list ?? '').matchAll(/'(\w+_\w+)'|`(\w+_[^`]*)`/g)) {
				const name = quoted ?? template?.replace(/\$\{[^}]*\}/g, '*') ?? '';
				names.add(isPlural ? `${name}_*` : name);
			}
		}
		for (const [, name] of text.matchAll(/getMessage\('(\w+)'/g)) names.add(name ?? '');
	}
	return names;
}

const pattern = (name: string) => new RegExp(`^${name.replaceAll('*', '\\w+')}$`);

/** What every catalogue must have, with plural forms under one name. */
const stems = (messages: Messages) =>
	new Set(Object.keys(messages).map((key) => key.replace(plural, '')));

describe('the texts of the interface', () => {
	it('has a text for every name in the manifest', () => {
		expect(inManifest.length).toBeGreaterThan(4);
		expect(inManifest.filter((name) => !(name in english))).toEqual([]);
	});

	it('has no text that nobody asks for', () => {
		const patterns = [...asked()].map(pattern);
		const unused = Object.keys(english).filter((key) => !patterns.some((p) => p.test(key)));
		expect(unused).toEqual([]);
	});

	describe.each([...catalogues.keys()])('%s', (language) => {
		const messages = catalogues.get(language) ?? {};

		it('names no side where the text may run the other way', () => {
			const aligned = Object.entries(messages).filter(([key]) => key.startsWith('reader_align'));
			expect(aligned.length).toBeGreaterThan(2);
			for (const [, { message }] of aligned) expect(message).not.toMatch(/left|right|лев|прав/i);
		});

		it('has what English has, and nothing else', () => {
			expect([...stems(messages)].sort()).toEqual([...stems(english)].sort());
		});

		it('has every plural form of its language', () => {
			const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
			const counted = Object.keys(english).filter(
				(key) => key.endsWith('_other') && `${key.slice(0, -6)}_one` in english,
			);
			const missing = counted
				.flatMap((key) => pluralCategories.map((form) => key.replace(/other$/, form)))
				.filter((key) => !(key in messages));
			expect(missing).toEqual([]);
		});

		it('fills the same gaps as English', () => {
			const gaps = (key: string, of: Messages) =>
				[...new Set(of[key]?.message.match(/\$\d/g))].sort().join();
			const different = Object.keys(english).filter(
				(key) => key in messages && gaps(key, messages) !== gaps(key, english),
			);
			expect(different).toEqual([]);
		});

		it('is sorted, and says something everywhere', () => {
			expect(Object.keys(messages)).toEqual(Object.keys(messages).sort());
			expect(Object.entries(messages).filter(([, { message }]) => !message.trim())).toEqual([]);
		});
	});
});
