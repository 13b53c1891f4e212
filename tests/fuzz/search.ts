import fc from 'fast-check';

/** What is looked for: a case of a property that does not hold. */
export interface Search {
	property: string;
	seed: number;
	runs: number;
	/** Only this case; it is made as small as it gets where it fails. */
	path?: string;
}

export interface Fault {
	path: string;
	report: string;
}

/** Making a fault small ends after this. In ms. */
const SMALLER = 60_000;

/** Two whole readings would fill the screen. In UTF-16 code units. */
const MAX_SAID = 2000;

/**
 * Looks for a case that fails; the first is made smaller. Null where all hold.
 * @param begins hears of each run as it begins
 */
export async function search(
	property: fc.IRawProperty<unknown>,
	{ seed, runs, path }: Search,
	begins: () => void,
): Promise<Fault | null> {
	const told = telling(property, begins);
	let failing = path;
	if (!failing) {
		const first = await fc.check(told, { seed, numRuns: runs, endOnFailure: true });
		if (!first.failed) return null;
		failing = first.counterexamplePath ?? '';
	}
	const small = await fc.check(told, {
		...{ seed, path: failing, numRuns: 1, interruptAfterTimeLimit: SMALLER },
	});
	if (!small.failed && path) return null;
	// The error itself is no part of fast-check's own words.
	const words = await fc.asyncDefaultReportMessage({ ...small, errorInstance: null });
	const said = String(small.errorInstance).slice(0, MAX_SAID);
	return { path: small.counterexamplePath ?? failing, report: `${said}\n${words ?? ''}` };
}

/** The same property, which tells of each run. */
function telling(property: fc.IRawProperty<unknown>, begins: () => void): fc.IRawProperty<unknown> {
	return Object.create(property, {
		run: {
			value(value: unknown) {
				begins();
				return property.run(value);
			},
		},
	});
}
