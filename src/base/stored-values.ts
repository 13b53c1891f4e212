/**
 * Makes sense of values that come from the storage or from a file, where anything may lie: what cannot
 * be understood becomes the default. None of these throws.
 */

/** The value where it is an object with fields; an empty one for everything else. */
export function record(value: unknown): Record<string, unknown> {
	return isRecord(value) ? value : {};
}

/** Whether a value is an object with fields: no array, not null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value where it is true or false; else `otherwise`. */
export function flag(value: unknown, otherwise = true): boolean {
	return typeof value === 'boolean' ? value : otherwise;
}

/** The value where it is one of these; else the first of them. */
export function oneOf<T extends string>(value: unknown, choices: readonly [T, ...T[]]): T {
	return choices.find((choice) => choice === value) ?? choices[0];
}
