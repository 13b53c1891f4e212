import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowed } from '../../../build/lint.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

it('tells reviewers of every library that the linter warns of, and of no other number', () => {
	const notes = read('docs/store/en.md').split('## Notes for reviewers')[1] ?? '';
	const numbers = ['no', 'one', 'two', 'three'];
	for (const { library, count, file } of allowed) {
		expect(notes).toContain(`\`${file}\``);
		expect(notes).toMatch(new RegExp(`${numbers[count]} (?:each )?in (?:Mozilla's )?${library}`));
	}
});

it('gives reviewers the names of the packages as they are made', () => {
	const { version } = JSON.parse(read('package.json')) as { version: string };
	for (const kind of ['source', 'firefox']) {
		expect(read('README.md')).toContain(`outspoken-${version}-${kind}.zip`);
	}
});

describe.each(['en', 'ru'])('the store text in %s', (language) => {
	const text = read(`docs/store/${language}.md`);
	const messages = JSON.parse(read(`src/_locales/${language}/messages.json`)) as Record<
		string,
		{ message: string }
	>;

	it('calls the extension what the browser calls it', () => {
		expect(text.split('\n')[0]).toBe(`# ${messages.extension_name?.message}`);
		expect(text.split('\n')[4]).toBe(messages.extension_description?.message);
	});

	it('says why each permission is asked for', () => {
		const { permissions } = JSON.parse(read('manifest.json')) as { permissions: string[] };
		for (const permission of permissions) expect(text).toContain(`- ${permission}: `);
	});
});
