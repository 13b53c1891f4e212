// The one entry of every npm command: makes sure that Node is new enough and that the locked
// dependencies are installed, then runs build/NAME.ts. Plain JavaScript, because nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [name, ...args] = process.argv.slice(2);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`Outspoken needs Node 20.19 or newer; this is ${process.version}.`);
	process.exit(2);
}

const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
const stamp = join(root, 'node_modules', '.outspoken-lock');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
	// Standard output belongs to the command itself (inspect prints JSON): npm talks on standard error.
	const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
		cwd: root,
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32',
	});
	if (npm.status !== 0) {
		console.error('The dependencies could not be installed: `npm ci` failed (see above).');
		process.exit(2);
	}
	writeFileSync(stamp, lock);
}

const run = spawnSync(
	process.execPath,
	['--import', 'tsx', join(root, 'build', `${name}.ts`), ...args],
	{ cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit' },
);
process.exit(run.status ?? 1);
