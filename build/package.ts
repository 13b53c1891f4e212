import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archive, filesBelow } from './archive.ts';
import { browsers, bundle } from './bundle.ts';
import { packageFacts } from './manifest.ts';
import { root } from './root.ts';

// npm run package: the packages for both stores and the sources that they are built from, in dist/.
const out = join(root, 'dist');

const { version } = await packageFacts(root);
const { folders, tooBig } = await bundle(root, out);
for (const line of tooBig) console.error(line);
if (tooBig.length > 0) process.exitCode = 1;

for (const browser of browsers) {
	const folder = folders[browser];
	await write(browser, await archive(folder, await filesBelow(folder)));
}
await write('source', await archive(root, await sources()));

async function write(kind: string, content: Uint8Array): Promise<void> {
	const name = `outspoken-${version}-${kind}.zip`;
	await writeFile(join(out, name), content);
	console.log(`dist/${name}  ${(content.length / 1024).toFixed(0)} KB`);
}

/**
 * What git has, so that nothing of this machine gets in. Sources unpacked from our own archive have no
 * git: there it is everything but what was installed or made.
 */
async function sources(): Promise<string[]> {
	if (existsSync(join(root, '.git'))) {
		const list = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
		return list.split('\0').filter((name) => name && existsSync(join(root, name)));
	}
	const made = /^(?:node_modules|dist|screenshots|\.profile)\//;
	return (await filesBelow(root)).filter((name) => !made.test(name));
}
