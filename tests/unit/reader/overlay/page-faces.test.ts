import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SYSTEM_FACES, withoutFaces } from '../../../../src/reader/overlay/page-faces.ts';

const styles = new URL('../../../../src/reader/styles/', import.meta.url);
const css = readdirSync(styles)
	.filter((name) => name.endsWith('.css'))
	.map((name) => readFileSync(new URL(name, styles), 'utf8'))
	.join('\n');

it('all faces that the style sheets ask for are known', () => {
	const quoted = [...css.matchAll(/"([A-Z][\w ]+)"(?=[,;\s])/g)].map(([, name]) => name);
	const faces = [...new Set(quoted)].filter((name) => name !== 'Outspoken OpenDyslexic');
	expect(faces.length).toBeGreaterThan(4);
	expect(SYSTEM_FACES).toEqual(expect.arrayContaining(faces));
});

it('a face that the page declares is not asked for, and another stands in its place', () => {
	const list =
		'a { font: 15px / 1.45 system-ui,\n\t-apple-system, "Segoe UI", Roboto, sans-serif }';
	expect(withoutFaces(list, ['system-ui', 'Segoe UI', 'Roboto'])).toBe(
		'a { font: 15px / 1.45 -apple-system, sans-serif }',
	);
	const rest = withoutFaces(css, SYSTEM_FACES);
	for (const name of SYSTEM_FACES)
		expect(rest).not.toMatch(new RegExp(`(?<![\\w-])${name}(?![\\w-])`));
	expect(rest).toMatch(/--serif:\s*serif;/);
});
