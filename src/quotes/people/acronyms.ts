import type { Candidate } from '../mentions/candidate.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { isAcronym } from '../text/acronym.ts';
import type { Token } from '../text/token.ts';

/** The mention that an acronym stands for. */
export interface Introduced {
	sheet: Sheet;
	candidate: Candidate;
}

/** Most tokens between the noun of a name and the bracket, and before that noun. */
const REACH = 9;
const BEFORE = 4;

/** Acronyms that a text introduces in brackets: "the Federation of Cycling Clubs (FCC)". */
export class Acronyms {
	private readonly introduced = new Map<string, Introduced>();

	/** Notes a mention, if it is a body with its acronym in brackets behind it. */
	note(sheet: Sheet, candidate: Candidate): void {
		if (candidate.kind !== 'organisation') return;
		const { tokens } = sheet.paragraph;
		const { sentence } = tokens[candidate.from]!;
		for (let i = candidate.to; i < candidate.to + REACH; i += 1) {
			const token = tokens[i];
			if (!token || token.sentence !== sentence || /^[,;:]$/.test(token.text)) return;
			if (token.text !== '(') continue;
			const acronym = tokens[i + 1];
			if (!acronym || tokens[i + 2]?.text !== ')' || !isAcronym(acronym)) return;
			const words = tokens.slice(Math.max(0, candidate.from - BEFORE), i);
			if (abbreviates(acronym.text, words) && !this.introduced.has(acronym.text))
				this.introduced.set(acronym.text, { sheet, candidate });
			return;
		}
	}

	/** "the FCC": the body that was introduced so. */
	meant({ paragraph }: Sheet, { from, to }: Candidate): Introduced | undefined {
		return to === from + 1 ? this.introduced.get(paragraph.tokens[from]!.text) : undefined;
	}
}

/** Whether the letters are initials of the words, in order; small words may have none. */
function abbreviates(acronym: string, words: readonly Token[]): boolean {
	let at = acronym.length - 1;
	for (let w = words.length - 1; w >= 0 && at >= 0; w -= 1)
		if (words[w]!.text[0]!.toUpperCase() === acronym[at]) at -= 1;
	return at < 0;
}
