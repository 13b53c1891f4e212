/**
 * npm run learn-signs -- DIR… [--most N] [--write] [--no-check]
 *
 * Learns from folders of labelled pages, DIR/ID/{page.html, gold.txt, meta.json}, how much each sign of
 * a line weighs (build/learn/recipe.ts says how), and reports how good it is on pages that it was not
 * learned from: on each set learned without that set, and on hosts left out. The figures are those of the
 * lines alone; `npm run score-pages` measures the whole pipeline. --write replaces the extension's weights with
 * those learned from all the folders; --most takes so many pages of each, evenly spread. Exit status: 0 all went
 * well, 2 unusable arguments.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check, checkTable } from './learn/check.ts';
import { readSet } from './learn/labelled-pages.ts';
import { learn } from './learn/model.ts';
import { writeWeights } from './learn/write-weights.ts';

const USAGE = 'Usage: npm run learn-signs -- DIR… [--most N] [--write] [--no-check]';

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			most: { type: 'string', default: 'Infinity' },
			write: { type: 'boolean', default: false },
			'no-check': { type: 'boolean', default: false },
		},
	});
	if (!positionals.length) throw new Error(USAGE);
	for (const folder of positionals) {
		if (!existsSync(folder)) throw new Error(`No such folder: ${folder}`);
	}
	const most = Number(values.most);
	if (!(most > 0)) throw new Error(USAGE);
	const pages = positionals.flatMap((folder) => readSet(folder, most, progress));
	if (!pages.length) throw new Error('There is no labelled page in these folders.');
	if (!values['no-check']) {
		const checked = check(pages, progress);
		progress('');
		console.log(checkTable(checked));
	}
	if (values.write) {
		const model = learn(pages);
		writeWeights(model);
		console.log(`${Object.keys(model.weights).length} signs learned from ${pages.length} pages`);
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}

/** One line on standard error that the next one replaces, or lines of their own in a file. */
function progress(text: string): void {
	if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
	else if (text) console.error(text.trim());
}
