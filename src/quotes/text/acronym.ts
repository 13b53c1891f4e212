import type { Token } from './token.ts';

/** "UN", "F-16"; no Roman number. */
export function isAcronym({ text }: Token): boolean {
	return /^[\p{Lu}\p{N}-]{2,6}$/u.test(text) && !/^[IVX]+$/.test(text);
}
