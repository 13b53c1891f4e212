import Defuddle from 'defuddle';
import type { ColdRun } from './cold-page.ts';

(globalThis as unknown as { outspokenBench: ColdRun }).outspokenBench = {
	read(document, url) {
		new Defuddle(document, { url }).parse();
	},
};
