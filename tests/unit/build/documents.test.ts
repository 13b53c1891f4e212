import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
};
const workflows = '.github/workflows';
const documents = [
	...['.', 'docs', '.github', 'tests/browser'].flatMap((folder) =>
		readdirSync(join(root, folder))
			.filter((name) => name.endsWith('.md'))
			.map((name) => join(folder, name)),
	),
	...readdirSync(join(root, workflows)).map((name) => join(workflows, name)),
];

const files = ['src', 'build', 'tests', 'docs', '.github']
	.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
			join(folder, name),
		),
	)
	.map((path) => path.replaceAll('\\', '/'));

/** Whether there is such a folder or file; a document may leave out the folders that its sentence is about. */
const isThere = (path: string) =>
	existsSync(join(root, path)) ||
	files.some((file) => file.endsWith(`/${path.replace(/\/$/, '')}`));

/** Made by a command or left to the person, so not there. */
const made = /^(?:dist|screenshots|node_modules)\/|example|[A-Z]{2,}|\bxx\b|NAME|…|\*/;

describe.each(documents)('%s', (document) => {
	const text = readFileSync(join(root, document), 'utf8');

	it('names commands that there are', () => {
		const named = [...text.matchAll(/\bnpm run (?:--\S+ )?([a-z][\w-]*)/g)].map(
			([, name]) => name!,
		);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});

	it('names folders and files that there are', () => {
		// That one is about the files of others.
		const own = document.endsWith('comparison.md') ? '' : text;
		const named = [...own.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/(?:[\w-]+\.\w+)?)`/g)].map(
			([, path]) => path!,
		);
		const missing = named.filter((path) => !made.test(path) && !isThere(path));
		expect(missing).toEqual([]);
	});

	it('links to files and headings that there are', () => {
		const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
		for (const [link, path, heading] of links) {
			const file = path ? join(root, dirname(document), path) : join(root, document);
			expect(existsSync(file), link).toBe(true);
			if (heading) expect(headings(readFileSync(file, 'utf8')), link).toContain(heading);
		}
	});
});

it('lists every command for those who contribute', () => {
	const listed = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('## Commands')[1]!;
	const missing = Object.keys(scripts).filter((name) => !new RegExp(`\\b${name}\\b`).test(listed));
	expect(missing).toEqual([]);
});

/** The names that headings can be linked by. */
function headings(text: string): string[] {
	return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
		heading!
			.toLowerCase()
			.replace(/[^\p{L}\p{N} -]/gu, '')
			.replaceAll(' ', '-'),
	);
}
