import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download } from './driver.ts';
import { until } from './wait.ts';

/** What the browsers call a file that is still coming. */
const partial = /\.(?:part|crdownload|tmp)$|^\./;

/** Does something that saves a file into the folder, and yields the file when it is whole. */
export async function downloadInto(folder: string, act: () => Promise<unknown>): Promise<Download> {
	// Empty: a second file of the same name would replace the first, or get another name.
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await act();
	return until('a file to be saved', async () => {
		const saved = await readdir(folder);
		if (saved.some((name) => partial.test(name))) return null;
		const [name] = saved;
		// Firefox keeps the place with an empty file.
		const text = name && (await readFile(join(folder, name), 'utf8'));
		return name && text ? { name, text } : null;
	});
}
