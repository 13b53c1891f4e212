import type { Sheet } from '../mentions/sheet.ts';
import type { Range } from '../spans/author.ts';

/** Nothing but marks and full stops stands around a stretch in its paragraph. */
export function isAlone({ sheet, from, to }: Range & { sheet: Sheet }): boolean {
	const { tokens } = sheet.paragraph;
	return from <= 1 && tokens.slice(to).every(({ kind }) => kind === 'mark' || kind === 'point');
}
