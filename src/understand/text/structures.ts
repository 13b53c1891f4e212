/** What tells a list, a table or a figure of the article from one that only lays a page out. */

/** A cell or an item this long holds an article, or a part of one. In UTF-16 code units. */
const LONG = 600;
/** A table of layout has one cell with this share of its letters. */
const MOST = 0.6;
/** Several paragraphs so long are no caption. In UTF-16 code units. */
const CAPTION = 90;

/** Whether a table holds data: not a page laid out in columns, nor a picture above its caption. */
export function isDataTable(table: Element): boolean {
	if (table.getAttribute('role') === 'presentation') return false;
	if (table.querySelector('table, h1, h2')) return false;
	let rows = 0;
	let all = 0;
	let longest = 0;
	for (const row of table.querySelectorAll('tr')) {
		let filled = 0;
		for (const cell of row.children) {
			const length = cell.textContent?.trim().length ?? 0;
			if (length) filled++;
			all += length;
			longest = Math.max(longest, length);
		}
		if (filled > 1) rows++;
	}
	return rows > 0 && (longest < LONG || longest < MOST * all);
}

/** Whether an item of a list is an entry of its own, with a heading or paragraphs, too long for a line of a list. */
export function isEntry(item: Element): boolean {
	if ((item.textContent?.length ?? 0) < LONG) return false;
	return item.querySelector('h1, h2, h3, h4, p + p, figure, blockquote') !== null;
}

/**
 * Whether a figure shows pictures and says what is on them. Figures also hold tables, quotations and code, and
 * where an end tag is missing the rest of the article.
 */
export function isPictureFigure(figure: Element): boolean {
	if (figure.querySelector('table, blockquote, pre')) return false;
	let inside = 0;
	let outside = 0;
	for (const paragraph of figure.querySelectorAll('p')) {
		if ((paragraph.textContent?.length ?? 0) < CAPTION || paragraph.closest('figure') !== figure) {
			continue;
		}
		if (paragraph.closest('figcaption')) inside++;
		else outside++;
	}
	return inside < 3 && outside < 2;
}
