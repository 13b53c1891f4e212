import type { CueMatch } from '../cues/cues.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Sheet } from '../mentions/sheet.ts';
import type { Range } from '../spans/author.ts';

/** Who speaks a stretch, and what says so. */
export interface Attribution {
	cue: CueMatch | null;
	/** Sheet in which cue and mention stand. */
	sheet: Sheet;
	mention: Candidate | null;
	/** The mention stands in the title or a caption: it has no place in the text. */
	elsewhere?: boolean;
	/** The relative pronoun that stands for the mention beside the cue: "who". */
	relative?: Range | undefined;
	/** Name of the rule that found it, for `inspect`. */
	rule: string;
	/** Punctuation ties the stretch to the cue as speech: a comma, a colon, a dash between them. */
	tied: boolean;
}
