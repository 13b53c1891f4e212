import { expect, it } from 'vitest';
import { letterKey } from '../../../src/controls/letter-key.ts';

it.each([
	['c', 'KeyC', 'c'],
	['C', 'KeyC', 'c'],
	// A Russian keyboard has no C, one after Dvorak has it elsewhere.
	['с', 'KeyC', 'c'],
	['j', 'KeyC', 'j'],
	['c', 'KeyI', 'c'],
	['Enter', 'Enter', ''],
	['?', 'Slash', ''],
])('of the key %s at %s is “%s”', (key, code, letter) => {
	expect(letterKey({ key, code })).toBe(letter);
});
