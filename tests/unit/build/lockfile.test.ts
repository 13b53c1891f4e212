import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Locked {
	os?: string[];
	cpu?: string[];
	resolved?: string;
	integrity?: string;
	link?: boolean;
}

const { packages } = JSON.parse(
	readFileSync(join(import.meta.dirname, '..', '..', '..', 'package-lock.json'), 'utf8'),
) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** Packages that bring a program, by name without the machine, with the machines that there is one for. */
const programs = new Map<string, Locked[]>();
for (const [path, entry] of locked) {
	if (!entry.os || !entry.cpu) continue;
	const name = path.replace(
		/[-/](?:android|darwin|freebsd|linux|win32|aix|[a-z]+bsd|openharmony|sunos)\b.*$/,
		'',
	);
	programs.set(name, [...(programs.get(name) ?? []), entry]);
}

it('has the programs of esbuild, Biome and the others for the usual machines', () => {
	expect([...programs.keys()]).toEqual(
		expect.arrayContaining(['node_modules/@esbuild', 'node_modules/@biomejs/cli']),
	);
	for (const [name, builds] of programs) {
		for (const system of ['linux', 'darwin', 'win32']) {
			const found = builds.filter(({ os }) => os?.includes(system)).flatMap(({ cpu }) => cpu ?? []);
			expect(found, `${name} on ${system}`).toEqual(expect.arrayContaining(['x64', 'arm64']));
		}
	}
});

it('knows every package by its checksum, and none that comes from elsewhere than a registry', () => {
	const loose = locked.filter(
		([, { resolved = 'https://', integrity, link }]) =>
			link || !resolved.startsWith('https://') || !/^sha512-/.test(integrity ?? ''),
	);
	expect(loose.map(([path]) => path)).toEqual([]);
});
