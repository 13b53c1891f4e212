import type { Sheet } from '../mentions/sheet.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { intervieweeOf } from './interviewee.ts';
import { type Group, groupsOf, isAnswerer, isAsker, MOSTLY, voiceOf } from './label-groups.ts';
import type { Line } from './line.ts';
import { type Interview, type LineRole, QUESTION } from './roles.ts';
import { hasFirstPerson, hasSecondPerson } from './turns.ts';

/** An interview in which words before the turns say whose they are: "Q:", "Ann Lee:", «А.Л.:». */
export function labelledInterview(
	lines: readonly Line[],
	sheets: readonly Sheet[],
	context: readonly Sheet[],
	lexicon: Lexicon,
): Interview | undefined {
	if (!lines.some(({ label }) => label)) return undefined;
	const groups = groupsOf(lines, sheets, context, lexicon);
	const askers = groups.filter((group) => isAsker(group, groups));
	const answers = answersTo(askers, lines);
	const answerers = groups.filter((group) => {
		if (askers.includes(group)) return false;
		const asked = group.lines.filter((line) => answers.has(line)).length;
		return isAnswerer(group, askers, asked >= group.lines.length * MOSTLY, lexicon);
	});
	const roles = lines.map((): LineRole => undefined);
	const at = new Map(lines.map((line, i) => [line, i]));
	for (const { lines: own } of askers) for (const line of own) roles[at.get(line)!] = QUESTION;
	const first = firstOf([...askers, ...answerers], at);
	const before = [...new Set(lines.slice(0, first).map(({ sheet }) => sheet))];
	const questions = askers.flatMap(({ lines: own }) => own);
	const interviewee = intervieweeOf(before, context, questions, lexicon);
	for (const group of answerers)
		for (const line of group.lines)
			roles[at.get(line)!] = {
				kind: 'answer',
				voice: group.label.answerer ? interviewee?.name : voiceOf(group, line, lexicon),
			};
	markQuestions(lines, roles);
	const bareAnswers = answerers.length === 0;
	const holds = bareAnswers
		? hasBareAnswers(lines, roles)
		: isTalk(lines, roles, askers, answerers, lexicon);
	return holds ? { roles, interviewee, bareAnswers } : undefined;
}

/** The lines whose label comes next after an interviewer's: "Tip:" answers nobody. */
function answersTo(askers: readonly Group[], lines: readonly Line[]): ReadonlySet<Line> {
	const asking = new Set(askers.flatMap((group) => group.lines));
	const labelled = lines.filter(({ label }) => label);
	return new Set(labelled.filter((_, i) => i > 0 && asking.has(labelled[i - 1]!)));
}

/** Most lines for each that has a label. */
const LONGEST_ANSWER = 8;

/** Somebody asks and somebody answers, or several talk by turns. */
function isTalk(
	lines: readonly Line[],
	roles: readonly LineRole[],
	askers: readonly Group[],
	answerers: readonly Group[],
	lexicon: Lexicon,
): boolean {
	const count = (kind: string): number => roles.filter((role) => role?.kind === kind).length;
	const turns = count('question') + count('answer');
	const length = roles.findLastIndex((role) => role) - roles.findIndex((role) => role) + 1;
	if (length > turns * LONGEST_ANSWER) return false;
	const called = askers.some(({ label }) => label.asker);
	const pair = called && answerers.some(({ label }) => label.answerer);
	const asked = count('question') > 0 && (called || mostlyAsk(lines, roles));
	const panel =
		answerers.filter((group) => group.lines.length > 1).length > 1 && isSpoken(answerers, lexicon);
	return pair || (turns > 2 && ((asked && count('answer') > 1) || panel));
}

/** Least share of labelled lines with "I", "you" or a question where nobody is set apart as the one who asks. */
const SPOKEN = 0.25;

/** People talk with each other; a list of teams and their goals does not. */
function isSpoken(groups: readonly Group[], lexicon: Lexicon): boolean {
	const lines = groups.flatMap((group) => group.lines);
	const spoken = lines.filter(
		(line) => line.asks || hasFirstPerson(line, lexicon) || hasSecondPerson(line, lexicon),
	);
	return spoken.length >= lines.length * SPOKEN;
}

function firstOf(groups: readonly Group[], at: ReadonlyMap<Line, number>): number {
	return Math.min(...groups.flatMap(({ lines }) => lines.map((line) => at.get(line)!)), at.size);
}

/** A line without label before an answer is a question where it looks like one. */
function markQuestions(lines: readonly Line[], roles: LineRole[]): void {
	for (const [i, line] of lines.entries()) {
		if (roles[i] || line.label || roles[i + 1]?.kind !== 'answer') continue;
		if (line.asks || line.requests || line.dash || (line.strong && line.ended)) roles[i] = QUESTION;
	}
}

/** Whether most questions end with a question mark: needed where no label says that they are questions. */
function mostlyAsk(lines: readonly Line[], roles: readonly LineRole[]): boolean {
	const questions = lines.filter((_, i) => roles[i]?.kind === 'question');
	return questions.filter(({ asks }) => asks).length >= questions.length * MOSTLY;
}

/** Whether only the questions have labels, and lines without labels answer them. */
function hasBareAnswers(lines: readonly Line[], roles: readonly LineRole[]): boolean {
	const questions = roles.flatMap((role, i) => (role ? [i] : []));
	if (questions.length < 2) return false;
	const asking = questions.filter((i) => lines[i]!.asks).length;
	const answered = questions.filter(
		(i) => i + 1 < lines.length && !roles[i + 1] && lines[i + 1]!.ended,
	);
	return asking >= questions.length * MOSTLY && answered.length >= questions.length * MOSTLY;
}
