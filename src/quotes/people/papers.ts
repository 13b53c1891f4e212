import type { Candidate } from '../mentions/candidate.ts';
import { ownerOf } from '../mentions/owners.ts';
import { complementOf } from '../mentions/phrase-text.ts';
import { isIndefinite } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import { lastBefore } from './memory.ts';

interface Author {
	sheet: Sheet;
	candidate: Candidate;
}

/** Documents whose author the text names, in order of the text. */
export class Papers {
	private readonly written: { author: Author; lemma: string; position: number }[] = [];

	constructor(private readonly lexicon: Lexicon) {}

	/** Remembers a mention if it is a document with an author. */
	note(sheet: Sheet, paper: Candidate): void {
		const candidate = this.ownAuthor(sheet, paper);
		if (!candidate) return;
		const position = sheet.paragraph.tokens[paper.from]!.start;
		this.written.push({
			author: { sheet, candidate },
			lemma: this.lemmaOf(sheet, paper),
			position,
		});
	}

	/** The author of a document: named beside it, or beside an earlier one that is called the same. */
	authorOf(sheet: Sheet, paper: Candidate): Author | undefined {
		const { tokens } = sheet.paragraph;
		const own = this.ownAuthor(sheet, paper);
		if (own) return { sheet, candidate: own };
		if (isIndefinite(tokens, paper.from, this.lexicon)) return undefined;
		if (complementOf(tokens, paper, this.lexicon) !== '') return undefined;
		const lemma = this.lemmaOf(sheet, paper);
		const any = entryOf(this.lexicon, lemma).anyPaper;
		const { start } = tokens[paper.from]!;
		return lastBefore(this.written, start, (one) => any || one.lemma === lemma)?.author;
	}

	private ownAuthor({ paragraph, mentions }: Sheet, paper: Candidate): Candidate | undefined {
		return ownerOf(paragraph.tokens, mentions.at, paper, this.lexicon);
	}

	private lemmaOf({ paragraph: { tokens } }: Sheet, { to }: Candidate): string {
		const { lower } = tokens[to - 1]!;
		return entryOf(this.lexicon, lower).document?.lemma ?? lower;
	}
}
