import type { TableCell } from '../../model/article.ts';
import type { BlockContext } from './block-context.ts';
import { textOf } from './inline-text.ts';

/** Wider or higher cells are a mistake of the page. */
const MAX_SPAN = 50;

/** The rows of a table of data, empty ones left out. A cell over several columns or rows is followed by empty ones. */
export function readRows(table: Element, context: BlockContext): TableCell[][] {
	const rows: TableCell[][] = [];
	/** By column: how many rows more are covered from above. */
	const covered: number[] = [];
	for (const row of table.querySelectorAll('tr')) {
		if (row.closest('table') !== table) continue;
		const cells: TableCell[] = [];
		const skipCovered = () => {
			while (covered[cells.length]) {
				covered[cells.length]!--;
				cells.push({ text: '', marks: [], header: false });
			}
		};
		for (const cell of row.children) {
			if (!/^t[dh]$/.test(cell.localName)) continue;
			skipCovered();
			const header = cell.localName === 'th';
			const height = spanOf(cell, 'rowspan');
			for (let column = spanOf(cell, 'colspan'); column > 0; column--) {
				covered[cells.length] = height - 1;
				const empty = column < spanOf(cell, 'colspan');
				cells.push(empty ? { text: '', marks: [], header } : { ...textOf(cell, context), header });
			}
		}
		skipCovered();
		rows.push(cells);
	}
	return rows.filter((row) => row.some(({ text }) => text));
}

function spanOf(cell: Element, name: string): number {
	const span = Number.parseInt(cell.getAttribute(name) ?? '', 10) || 1;
	return Math.min(Math.max(span, 1), MAX_SPAN);
}
