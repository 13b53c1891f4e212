import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A page of the bench that lies in a file. */
export interface PageFile {
	name: string;
	file: string;
	url: string;
}

/** Every HTML file below the folders, at any depth; a folder's meta.json or expected.json may tell its address. */
export async function pagesBelow(folders: readonly string[]): Promise<PageFile[]> {
	const found: PageFile[] = [];
	for (const folder of folders) {
		const files = await readdir(folder, { recursive: true });
		for (const path of files.filter((one) => /\.html?$/i.test(one)).sort()) {
			const file = join(folder, path);
			found.push({ name: nameOf(file), file, url: await addressOf(file) });
		}
	}
	return found;
}

/** A fixture is named by its folder, a single page by its file. */
function nameOf(file: string): string {
	const name = basename(file).replace(/\.html?$/i, '');
	return name === 'page' ? basename(dirname(file)) : name;
}

async function addressOf(file: string): Promise<string> {
	for (const name of ['expected.json', 'meta.json']) {
		const path = join(dirname(file), name);
		if (!existsSync(path)) continue;
		const { url } = JSON.parse(await readFile(path, 'utf8')) as { url?: unknown };
		if (typeof url === 'string' && URL.canParse(url)) return url;
	}
	const html = await readFile(file, 'utf8');
	const stated = /<link[^>]+rel="?canonical"?[^>]+href="([^"]+)"/i.exec(html)?.[1];
	return stated && URL.canParse(stated) ? stated : 'https://news.example/2026/page';
}
