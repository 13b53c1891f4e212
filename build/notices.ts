import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** The file with the libraries' licences that each package carries beside LICENSE. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/** A library whose code is in our scripts. */
export interface Library {
	name: string;
	version: string;
	/** SPDX expression. */
	licence: string;
	/** Its files of licence and notice, as they stand in its package. */
	texts: string[];
}

interface Locked {
	version: string;
	license?: string;
	dev?: boolean;
	/** Optional dependencies; ours are types without code. */
	optional?: boolean;
}

const legalFile = /^(?:licen[cs]e|notice|copying)/i;
/** The last line of the Apache License, which must be given in full; some packages only name it. */
const apacheInFull = 'END OF TERMS AND CONDITIONS';

/**
 * The libraries that the lockfile says we distribute, sorted by name.
 * @param root the project's folder, with its dependencies installed
 * @throws when a library brings no licence
 */
export async function libraries(root: string): Promise<Library[]> {
	const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
		packages: Record<string, Locked>;
	};
	const given = Object.entries(lock.packages).filter(
		([path, { dev, optional }]) => path !== '' && !dev && !optional,
	);
	const found = given.map(async ([path, { version, license }]): Promise<Library> => {
		const folder = join(root, path);
		const files = (await readdir(folder)).filter((file) => legalFile.test(file)).sort();
		const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
		const name = nameOf(path);
		if (!license || texts.length === 0) throw new Error(`${name} brings no licence`);
		return { name, version, licence: license, texts: texts.map(plain) };
	});
	return (await Promise.all(found)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The notices as one text.
 * @param bundled names of the packages whose code is in our scripts (`bundledPackages`)
 * @throws when one of them is not among the libraries, or a licence that has to be given in full is not
 */
export function noticesText(given: readonly Library[], bundled: Iterable<string>): string {
	const unknown = [...bundled].filter((name) => !given.some((library) => library.name === name));
	if (unknown.length > 0) {
		throw new Error(`In the scripts, but no dependency in package.json: ${unknown.join(', ')}`);
	}
	const parts = given.map(({ name, version, licence, texts }) => {
		const head = [
			`${name} ${version}`,
			`Licence: ${licence}`,
			`Source: https://www.npmjs.com/package/${name}/v/${version}`,
		];
		const full = licence.includes('Apache-2.0') && !texts.join().includes(apacheInFull);
		if (full) head.push(`The Apache License in full: below, with ${withApache(given)}`);
		return [head.join('\n'), ...texts].join('\n\n');
	});
	return [
		'The scripts of Outspoken contain these libraries, bundled and minified, otherwise unchanged.',
		...parts,
	].join(`\n\n${'='.repeat(80)}\n\n`);
}

function withApache(given: readonly Library[]): string {
	const library = given.find(({ texts }) => texts.join().includes(apacheInFull));
	if (!library) throw new Error('No library brings the Apache License in full');
	return library.name;
}

/** The packages that code was taken from, by name. */
export function bundledPackages(metafile: Metafile): string[] {
	const inputs = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/'));
	return [...new Set(inputs.map(nameOf))];
}

/** "node_modules/@a/b/c.js" → "@a/b"; of packages inside packages the innermost. */
function nameOf(path: string): string {
	const inside = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
	return inside.split('/', inside.startsWith('@') ? 2 : 1).join('/');
}

const plain = (text: string) => text.replaceAll('\r\n', '\n').replace(/^\n+|\s+$/g, '');
