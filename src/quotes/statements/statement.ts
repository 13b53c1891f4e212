import type { Attribution } from '../attribute/attribution.ts';
import type { Sheet } from '../mentions/sheet.ts';
import type { Range } from '../spans/author.ts';

/** Something said that is reported, not quoted: the tokens of the statement and who makes it. */
export interface Statement extends Range {
	attribution: Attribution;
	/** Where it stands, if not in the paragraph of its cue: the one above. */
	sheet?: Sheet | undefined;
}
