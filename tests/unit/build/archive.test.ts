import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { archive, filesBelow } from '../../../build/archive.ts';

/** A folder with the same two files, written in the given order and at the given time; gone after the test. */
function folderOf(order: string[], time: Date): string {
	const folder = mkdtempSync(join(tmpdir(), 'outspoken-archive-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, 'b'));
	for (const name of order) {
		writeFileSync(join(folder, name), `text of ${name}`);
		utimesSync(join(folder, name), time, time);
	}
	return folder;
}

describe('archive', () => {
	it('is the same byte for byte whenever and in whatever order its files were written', async () => {
		const one = folderOf(['a.txt', 'b/c.txt'], new Date('2020-01-01T00:00:00Z'));
		const two = folderOf(['b/c.txt', 'a.txt'], new Date('2026-06-01T12:00:00Z'));
		const first = await archive(one, await filesBelow(one));
		const second = await archive(two, (await filesBelow(two)).reverse());
		expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
	});

	it('holds the files', async () => {
		const folder = folderOf(['a.txt', 'b/c.txt'], new Date());
		const files = unzipSync(await archive(folder, await filesBelow(folder)));
		expect(Object.keys(files)).toEqual(['a.txt', 'b/c.txt']);
		expect(new TextDecoder().decode(files['b/c.txt'])).toBe('text of b/c.txt');
	});
});
