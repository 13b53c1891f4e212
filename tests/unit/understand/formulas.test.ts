import { expect, it } from 'vitest';
import { texOf } from '../../../src/understand/clean/formulas.ts';
import { documentOf } from './page.ts';

const document = documentOf('');

it('shows powers and fractions of a formula in TeX', () => {
	expect(texOf('{\\displaystyle \\frac{a}{b}^{2}}', document).innerHTML).toBe(
		'(a)/(b)<sup>2</sup>',
	);
});

it('leaves a formula as it is that is longer than any of an article', () => {
	const long = `\\displaystyle${' '.repeat(400_000)}x^2`;
	expect(texOf(long, document).innerHTML).toBe(long);
});
