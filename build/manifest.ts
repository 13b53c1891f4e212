import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What only package.json says of the project. */
export interface PackageFacts {
	version: string;
	/** Address of the project's page. */
	homepage: string;
	/** Where bugs are reported. */
	bugs: { url: string };
}

/** Reads package.json. @param root the project's folder */
export async function packageFacts(root: string): Promise<PackageFacts> {
	return JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
}

export type Target = 'chrome' | 'firefox';

/** Fields that only one of the browsers knows; the other would warn of them. */
const OF_BROWSER: Record<Target, { permissions: string[]; [key: string]: unknown }> = {
	chrome: {
		permissions: ['sidePanel'],
		side_panel: { default_path: 'panel.html' },
	},
	firefox: {
		permissions: [],
		sidebar_action: {
			default_panel: 'panel.html',
			default_title: '__MSG_extension_name__',
			default_icon: 'icons/outspoken-32.png',
			open_at_install: false,
		},
	},
};

/** The manifest as a browser's package has it: manifest.json, with version and home from package.json. */
export async function manifest(root: string, browser: Target): Promise<string> {
	const { version, homepage } = await packageFacts(root);
	const ours = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
	const own = OF_BROWSER[browser];
	const permissions = [...ours.permissions, ...own.permissions].sort();
	const whole = { ...ours, version, homepage_url: homepage, ...own, permissions };
	return `${JSON.stringify(whole, null, '\t')}\n`;
}
