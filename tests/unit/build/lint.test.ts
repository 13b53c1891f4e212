import { expect, it } from 'vitest';
import { allowed, objections } from '../../../build/lint.ts';

const known = allowed.flatMap(({ file, code, count }) =>
	Array.from({ length: count }, () => ({ file, code, message: 'known' })),
);
const report = (warnings: typeof known, errors: typeof known = []) => ({
	errors,
	warnings,
	notices: [],
});

it('is content with exactly the known warnings', () => {
	expect(objections(report(known))).toEqual([]);
});

it('objects to every error', () => {
	const error = { file: 'manifest.json', code: 'MANIFEST_INVALID', message: 'bad' };
	expect(objections(report(known, [error]))).toEqual(['error MANIFEST_INVALID manifest.json bad']);
});

it('objects to a warning of another kind, or of a known kind in another file', () => {
	const other = { file: 'page.js', code: 'DANGEROUS_EVAL', message: 'eval' };
	expect(objections(report([...known, other])).join()).toContain('1 × DANGEROUS_EVAL in page.js');
	const elsewhere = { ...known[0]!, file: 'background.js' };
	expect(objections(report([...known, elsewhere])).join()).toContain('in background.js');
});

it('objects to one known warning more, and to one less', () => {
	expect(objections(report([...known, known[0]!]))).not.toEqual([]);
	expect(objections(report(known.slice(1)))).not.toEqual([]);
});
