import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What package.json says of us, and nothing else does. */
export interface Ourselves {
	version: string;
	/** Address of the project's page. */
	homepage: string;
	/** Where faults are reported. */
	bugs: { url: string };
}

/** @param root the project's folder */
export async function ourselves(root: string): Promise<Ourselves> {
	return JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
}

/** The manifest as the packages have it: manifest.json, with version and home from package.json. */
export async function manifest(root: string): Promise<string> {
	const { version, homepage } = await ourselves(root);
	const ours = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
	return `${JSON.stringify({ ...ours, version, homepage_url: homepage }, null, '\t')}\n`;
}
