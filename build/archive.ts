import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The one time of every file in our archives; zip knows no earlier year than 1980. */
const time = new Date(1980, 0, 1, 0, 0, 0);

/** All files below a folder, as sorted paths with "/" between the names. */
export async function filesBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

/**
 * A zip of some files of a folder that is the same byte for byte on every machine: names sorted by code
 * unit, one time, one mode, one compression.
 * @param names paths inside `folder`, with "/"
 */
export async function archive(folder: string, names: readonly string[]): Promise<Uint8Array> {
	const files: Zippable = {};
	for (const name of [...names].sort()) {
		const content = await readFile(join(folder, ...name.split('/')));
		// Read by people on any system: rw-r--r--, as if made on Unix.
		files[name] = [content, { level: 9, mtime: time, os: 3, attrs: 0o100644 << 16 }];
	}
	return zipSync(files);
}
