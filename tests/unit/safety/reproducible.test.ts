import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archive, filesBelow } from '../../../build/archive.ts';
import { browsers, bundle } from '../../../build/bundle.ts';
import { noticesFile } from '../../../build/notices.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Builds a copy of the sources in a folder of its own; the packages, by browser. */
async function packagesIn(prefix: string): Promise<Record<string, string>> {
	const folder = mkdtempSync(join(tmpdir(), prefix));
	try {
		for (const name of [
			'src',
			'icons',
			'build',
			'manifest.json',
			'package.json',
			'package-lock.json',
			'tsconfig.json',
			'LICENSE',
		]) {
			cpSync(join(root, name), join(folder, name), { recursive: true });
		}
		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
		const { folders } = await bundle(folder, join(folder, 'dist'));
		const packages: Record<string, string> = {};
		for (const browser of browsers) {
			const zip = await archive(folders[browser], await filesBelow(folders[browser]));
			packages[browser] = Buffer.from(zip).toString('base64');
		}
		return packages;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

it('builds to the same packages in different folders, each with its licences', async () => {
	const one = await packagesIn('a-');
	const two = await packagesIn('outspoken-in-a-longer-folder-');
	for (const browser of browsers) {
		expect(two[browser] === one[browser], browser).toBe(true);
		const names = Object.keys(unzipSync(Buffer.from(one[browser]!, 'base64')));
		expect(names).toEqual(expect.arrayContaining(['LICENSE', noticesFile]));
	}
}, 300_000);
