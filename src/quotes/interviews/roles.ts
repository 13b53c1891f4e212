import type { Interviewee } from './interviewee.ts';
import type { Voice } from './known-names.ts';

/** What a line is in an interview; undefined: not known by itself, or no part of it. */
export type LineRole =
	| { kind: 'question' }
	| { kind: 'answer'; voice: Voice | undefined }
	| undefined;

export const QUESTION: LineRole = { kind: 'question' };

/** An interview: what each line is, and whose the answers without a name are. */
export interface Interview {
	roles: LineRole[];
	interviewee: Interviewee | undefined;
	/** A line without any sign behind a question answers it; else it goes on with the question. */
	bareAnswers: boolean;
}
