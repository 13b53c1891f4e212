/** Does one after the other, whatever becomes of those before: what a page breaks must not keep it locked. */
export function doAll(works: readonly (() => void)[]): void {
	for (const work of works) {
		try {
			work();
		} catch (error) {
			console.error(error);
		}
	}
}
