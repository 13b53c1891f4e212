import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { root } from './root.ts';

// npm run build: dist/chrome and dist/firefox, ready to be loaded unpacked.
const { sizes, tooBig } = await bundle(root, join(root, 'dist'));
for (const [file, size] of Object.entries(sizes)) {
	console.log(`${file.padEnd(14)} ${(size / 1024).toFixed(1).padStart(6)} KB gzipped`);
}
for (const line of tooBig) console.error(line);
if (tooBig.length > 0) {
	console.error('Make it smaller, or raise the budget on purpose in build/budgets.ts.');
	process.exitCode = 1;
}
