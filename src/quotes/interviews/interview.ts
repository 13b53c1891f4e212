import type { LayoutMark } from '../../model/outline.ts';
import type { Sheet } from '../mentions/sheet.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { alternatingRoles } from './alternating.ts';
import { emphasisedQuestions, plainQuestions } from './asked.ts';
import { type Form, isInterview } from './evidence.ts';
import { intervieweeOf, tellsOfTalk } from './interviewee.ts';
import { labelledInterview } from './labelled.ts';
import { type Line, linesOf } from './line.ts';
import type { LineRole } from './roles.ts';
import { type Turn, turnsOf } from './turns.ts';

/**
 * The turns of the interview that a text is or holds; none for any other text.
 * @param context title and captions
 * @param layout what the page sets apart, in order
 */
export function interviewIn(
	sheets: readonly Sheet[],
	context: readonly Sheet[],
	layout: readonly LayoutMark[],
	lexicon: Lexicon,
): Turn[] {
	const lines = linesOf(sheets, layout, lexicon);
	const labelled = labelledInterview(lines, sheets, context, lexicon);
	return labelled ? turnsOf(lines, labelled, lexicon) : unlabelledTurns(lines, context, lexicon);
}

/** Turns that are told by dashes, emphasis or question marks alone. */
function unlabelledTurns(
	lines: readonly Line[],
	context: readonly Sheet[],
	lexicon: Lexicon,
): Turn[] {
	const form = formOf(lines);
	const found = READERS[form](lines);
	const questions = lines.filter((_, i) => found[i]?.kind === 'question');
	if (questions.length === 0) return [];
	const first = found.findIndex((role) => role !== undefined);
	const before = [...new Set(lines.slice(0, first).map(({ sheet }) => sheet))];
	const interviewee = intervieweeOf(before, context, questions, lexicon);
	const roles = found.map(
		(role): LineRole =>
			role?.kind === 'answer' ? { kind: 'answer', voice: interviewee?.name } : role,
	);
	const turns = turnsOf(lines, { roles, interviewee, bareAnswers: true }, lexicon);
	const met = tellsOfTalk(before, lexicon);
	return isInterview(form, questions, turns, interviewee, met, lexicon) ? turns : [];
}

const READERS: Readonly<Record<Form, (lines: readonly Line[]) => LineRole[]>> = {
	dashes: alternatingRoles,
	set: emphasisedQuestions,
	plain: plainQuestions,
};

/** How most of the questions are set off. */
function formOf(lines: readonly Line[]): Form {
	const counts = { dashes: 0, set: 0, plain: 0 };
	for (const { asks, dash, strong, heading } of lines)
		if (asks) counts[dash ? 'dashes' : strong || heading ? 'set' : 'plain'] += 1;
	if (counts.dashes >= Math.max(counts.set, counts.plain)) return 'dashes';
	return counts.set >= counts.plain ? 'set' : 'plain';
}
