/**
 * The rows of an outline, speakers' and quotes', as one stop of the Tab key: arrows go from row to row, Home
 * and End to the ends, the arrows along the line fold and open.
 */

/** The rows that can be seen, in their order. */
export function rowsOf(list: HTMLElement): HTMLElement[] {
	return [...list.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => {
		// A summary is seen while its own element is folded.
		const around = row.localName === 'summary' ? row.parentElement?.parentElement : row;
		return !around?.closest('details:not([open])');
	});
}

/** The row of a name, opened up to it. */
export function openRow(list: HTMLElement, name: string): HTMLElement | undefined {
	const row = [...list.querySelectorAll<HTMLElement>('[data-row]')].find(
		({ dataset }) => dataset.row === name,
	);
	for (
		let around = row?.closest('details');
		around;
		around = around.parentElement?.closest('details')
	)
		around.open = true;
	return row;
}

/** The row that a key leads to from another one; null where the key has nothing to do with it. */
export function rowFor(key: string, row: HTMLElement, list: HTMLElement): HTMLElement | null {
	const rows = rowsOf(list);
	const at = rows.indexOf(row);
	const rightToLeft = getComputedStyle(list).direction === 'rtl';
	const [open, fold] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
	const details = row.closest('details');
	if (key === open || key === fold) {
		if (!details) return null;
		const own = row.localName === 'summary';
		if (own && details.open !== (key === open)) {
			details.open = key === open;
			return row;
		}
		if (key === open) return own ? (rows[at + 1] ?? row) : row;
		const outer = own ? details.parentElement?.closest('details') : details;
		return outer?.querySelector<HTMLElement>('summary') ?? row;
	}
	const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
	if (to === undefined) return null;
	return rows[Math.max(0, Math.min(to, rows.length - 1))] ?? null;
}
