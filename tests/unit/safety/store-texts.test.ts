import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

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
