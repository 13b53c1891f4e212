import { Readability } from '@mozilla/readability';
import type { ColdRun } from './cold-page.ts';

(globalThis as unknown as { outspokenBench: ColdRun }).outspokenBench = {
	read(document) {
		new Readability(document).parse();
	},
};
