/**
 * npm run new-site -- HOST              makes a profile and a fixture folder for a site
 * npm run new-site -- --refresh NAME…   writes what now comes out of fixture pages ("all" for every one)
 *
 * Exit status: 0 all went well, 2 unusable arguments.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURES, fixtureNames, readFixture, runFixture } from './fixtures.ts';
import { root } from './root.ts';

class UsageError extends Error {}

const PAGE = `<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title></title>
</head>
<body>
</body>
</html>
`;

try {
	const [first, ...rest] = process.argv.slice(2);
	if (first === '--refresh' && rest.length) refresh(rest.includes('all') ? fixtureNames() : rest);
	else if (first && !first.startsWith('-') && !rest.length) create(first);
	else
		throw new UsageError(
			'Usage: npm run new-site -- HOST\n       npm run new-site -- --refresh NAME',
		);
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}

function create(argument: string): void {
	const host = argument
		.replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
		.replace(/\/.*$/, '')
		.toLowerCase();
	if (!/^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(host))
		throw new UsageError(`Not a host name: ${argument}`);
	const key = host.replace(/\.[a-z]+$/, '').replaceAll('.', '-');
	const profile = join(root, 'src/sites', `${key}.ts`);
	// Beside the fixtures of the other sites, apart from those of one trouble (iz-…, other-…).
	const fixture = `site-${key}`;
	const folder = join(FIXTURES, fixture);
	if (existsSync(profile) || existsSync(folder)) throw new UsageError(`${key} is there already.`);
	const name = key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
	const variable = /^\d/.test(name) ? `site${name}` : name;
	writeFileSync(profile, profileText(key, variable, host));
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'page.html'), PAGE);
	writeJson(fixture, {
		url: `https://${host}/article`,
		why: 'An article in the template of the site.',
		result: null,
	});
	console.log(`Made src/sites/${key}.ts and tests/pages/${fixture}/. What is left to do:
1. Fill in the profile: open an article of the site, look up the selectors with the inspector.
2. Add it to the list in src/sites/index.ts:  import { ${variable} } from './${key}.ts';
3. Rebuild a page of the site in tests/pages/${fixture}/page.html: its elements and classes, your own words.
   Put the page's address into expected.json.
4. npm run new-site -- --refresh ${fixture}   and read tests/pages/${fixture}/expected.json: is it the article?
   If not:  npm run inspect -- tests/pages/${fixture}/page.html --url https://${host}/article --explain`);
}

function refresh(names: readonly string[]): void {
	for (const name of names) {
		if (!existsSync(join(FIXTURES, name, 'expected.json')))
			throw new UsageError(`No fixture: ${name}`);
		const fixture = readFixture(name);
		writeJson(name, { ...fixture, result: runFixture(name, fixture) });
	}
	format(names.map((name) => join(FIXTURES, name, 'expected.json')));
}

/** The formatter has the last word, as on every file. */
function format(files: readonly string[]): void {
	const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
	execFileSync(process.execPath, [biome, 'format', '--write', ...files], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
}

function writeJson(name: string, fixture: object): void {
	writeFileSync(join(FIXTURES, name, 'expected.json'), `${JSON.stringify(fixture, null, '\t')}\n`);
}

function profileText(key: string, variable: string, host: string): string {
	return `import type { SiteProfile } from './profile.ts';

/** https://${host}/ */
export const ${variable}: SiteProfile = {
	key: '${key}',
	name: '${host}',
	language: 'ru',
	hosts: ['${host}'],
	body: [],
	fields: {},
	furniture: {},
};
`;
}
