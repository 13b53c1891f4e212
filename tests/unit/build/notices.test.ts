import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledPackages, libraries, noticesText } from '../../../build/notices.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
	packages: Record<string, { version: string; dev?: boolean; optional?: boolean }>;
};
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	dependencies: Record<string, string>;
};
/** A text without the layout that it may have got: line ends, lines around it. */
const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
const given = await libraries(root);

describe('the notices', () => {
	it('name every library that we give away, with its licence word for word', () => {
		const notices = words(noticesText(given, Object.keys(dependencies)));
		const produced = Object.entries(packages).filter(([path, { dev, optional }]) => {
			return path !== '' && !dev && !optional;
		});
		expect(produced.length).toBeGreaterThanOrEqual(Object.keys(dependencies).length);
		for (const [path, { version }] of produced) {
			expect(notices).toContain(`${path.replace(/^.*node_modules\//, '')} ${version}`);
			const files = readdirSync(join(root, path)).filter((name) =>
				/^(licen[cs]e|notice)/i.test(name),
			);
			expect(files.length, path).toBeGreaterThan(0);
			for (const file of files) {
				expect(notices).toContain(words(readFileSync(join(root, path, file), 'utf8')));
			}
		}
	});

	it('leave out only what has no code', () => {
		const optional = Object.keys(packages).filter(
			(path) => packages[path]!.optional && !packages[path]!.dev,
		);
		const withCode = optional.filter(
			(path) => existsSync(join(root, path)) && !/\/@types\//.test(path),
		);
		expect(withCode).toEqual([]);
	});

	it('give in full the licence that Readability only names', () => {
		const notices = noticesText(given, []);
		expect(given.find(({ name }) => name === '@mozilla/readability')?.texts.join()).not.toContain(
			'TERMS AND CONDITIONS',
		);
		expect(notices).toMatch(/The Apache License in full: below, with dompurify\n/);
		const readability = given.filter(({ name }) => name === '@mozilla/readability');
		expect(() => noticesText(readability, [])).toThrow(/Apache License in full/);
	});

	it('refuse a script with a library that is not among them', () => {
		const inputs = {
			'src/page.ts': {},
			'node_modules/preact/dist/preact.module.js': {},
			'../elsewhere/node_modules/a/node_modules/@b/c/index.js': {},
		};
		const bundled = bundledPackages({ inputs, outputs: {} } as never);
		expect(bundled).toEqual(['preact', '@b/c']);
		expect(() => noticesText(given, bundled)).toThrow(/@b\/c$/);
	});
});
