import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { redrawn, rulesFile } from '../../../build/room-rules.ts';
import { houses } from '../../../build/rooms.ts';

const root = join(import.meta.dirname, '../../..');
/** An empty folder is what git leaves behind where files moved. */
const holdsFiles = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => entry.isFile());
const read = (path: string) => readFileSync(join(root, path), 'utf8');

it('names every folder of a house as a room', () => {
	for (const [house, rooms] of Object.entries(houses)) {
		const folders = readdirSync(join(root, house), { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
			.filter(({ name }) => holdsFiles(join(root, house, name)))
			.map(({ name }) => name);
		expect(Object.keys(rooms).sort(), house).toEqual(folders.sort());
	}
});

it('lists lower rooms first, so that no two can take from each other', () => {
	for (const rooms of Object.values(houses)) {
		const order = Object.keys(rooms);
		for (const [room, below] of Object.entries(rooms))
			for (const lower of below) expect(order.indexOf(lower)).toBeLessThan(order.indexOf(room));
	}
});

it('gives the linter the same arrows, and shows them in ARCHITECTURE.md (npm run rooms)', () => {
	expect(read('build/room-rules.json')).toBe(rulesFile());
	const map = read('ARCHITECTURE.md');
	expect(redrawn(map)).toBe(map);
	for (const house of Object.keys(houses)) expect(map).toContain(`<!-- rooms: ${house} -->`);
});

it('has the linter refuse an arrow that goes back, and one past the platform', () => {
	const house = mkdtempSync(join(tmpdir(), 'outspoken-rooms-'));
	const lines = [
		"import '../people/people.ts';",
		"import '../../popup/copy.ts';",
		"import '../../page.ts';",
		"import 'webextension-polyfill';",
		"import '../languages/index.ts';",
		"import '../../model/outline.ts';",
	];
	mkdirSync(join(house, 'src/quotes/text'), { recursive: true });
	writeFileSync(join(house, 'src/quotes/text/words.ts'), `${lines.join('\n')}\n`);
	writeFileSync(join(house, 'biome.json'), rulesFile());
	const { stdout } = spawnSync(
		process.execPath,
		[
			join(root, 'node_modules/@biomejs/biome/bin/biome'),
			...['lint', '--only=style/noRestrictedImports', '--reporter=json'],
		],
		{ cwd: house, encoding: 'utf8' },
	);
	rmSync(house, { recursive: true });
	const { diagnostics } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
		diagnostics: { category: string }[];
	};
	expect(diagnostics.map(({ category }) => category)).toEqual(
		new Array(4).fill('lint/style/noRestrictedImports'),
	);
});
