import type { Sheet } from '../mentions/sheet.ts';
import type { Range } from '../spans/author.ts';

/** Whether a stretch is its whole paragraph, except for quotation marks and full stops. */
export function isAlone({ sheet, from, to }: Range & { sheet: Sheet }): boolean {
	const { tokens } = sheet.paragraph;
	return from <= 1 && tokens.slice(to).every(({ kind }) => kind === 'mark' || kind === 'point');
}
