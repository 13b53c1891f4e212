import type { Candidate } from '../mentions/candidate.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import {
	type KnownName,
	keysOf,
	nameByInitials,
	nameOf,
	namesIn,
	type Voice,
} from './known-names.ts';
import type { Label } from './label.ts';
import { type Line, sizeOf } from './line.ts';

/** All lines with one label. */
export interface Group {
	lines: Line[];
	label: Label;
	/** How many of them end with a question mark. */
	asking: number;
	name: KnownName | undefined;
}

/** Share of a label's lines that ask, from which on it is the interviewer's. */
export const MOSTLY = 0.5;

/** Names outside of labels: those of the title, the introduction, the text. */
function namesOutside(
	lines: readonly Line[],
	sheets: readonly Sheet[],
	context: readonly Sheet[],
	lexicon: Lexicon,
): KnownName[] {
	const labels = new Map(lines.map(({ sheet, label }) => [sheet, label]));
	const inside = ({ sheet, mention }: KnownName): boolean => {
		const label = labels.get(sheet);
		return label !== undefined && mention.from < label.end && mention.to - mention.from < 2;
	};
	return [
		...namesIn(sheets, lexicon).filter((name) => !inside(name)),
		...namesIn(context, lexicon),
	];
}

/** The lines of a text by the labels that mean one person or outlet. */
export function groupsOf(
	lines: readonly Line[],
	sheets: readonly Sheet[],
	context: readonly Sheet[],
	lexicon: Lexicon,
): Group[] {
	const names = namesOutside(lines, sheets, context, lexicon);
	const groups = new Map<string, Group>();
	const all = [...names, ...lines.flatMap((line) => labelName(line, lexicon))];
	for (const [i, line] of lines.entries()) {
		const { label } = line;
		if (!label || (label.alone && !opensTurn(lines[i + 1]))) continue;
		const name = label.initials
			? nameByInitials(lettersOf(label), all)
			: nameOf(label.words, all, lexicon);
		const key = keyOf(label, name);
		const group = groups.get(key);
		if (group) group.lines.push(line);
		else groups.set(key, { lines: [line], label, asking: 0, name });
	}
	joinInitials(groups);
	for (const group of groups.values()) group.asking = group.lines.filter(({ asks }) => asks).length;
	return [...groups.values()];
}

/** Whether words follow a name that stands alone on its line; in a list another name would. */
function opensTurn(next: Line | undefined): boolean {
	return next?.ended === true && !next.label;
}

function keyOf(label: Label, name: KnownName | undefined): string {
	if (label.asker || label.answerer) return label.asker ? '?' : '!';
	return name && !label.marked ? `name ${name.keys.join(' ')}` : label.words.join(' ');
}

/** A label whose first word is a first name is a name, be it known as a noun as well: "Dean Poole". */
function labelName({ sheet, label }: Line, lexicon: Lexicon): KnownName[] {
	if (!label || label.asker || label.marked || label.initials || label.words.length < 2) return [];
	const keys = label.words.map((word) => lexicon.nameKey(word));
	return lexicon.firstName(label.words[0]!).length > 0
		? [{ sheet, mention: mentionOf(label), keys }]
		: [];
}

/** All of a label as a name, without the title before it. */
function mentionOf({ name, to }: Label): Candidate {
	return { kind: 'name', from: name, to, subject: true, possessive: false };
}

function lettersOf({ words }: Label): string[] {
	return words.length > 1 ? words : [...words[0]!];
}

/** "Harbour Weekly: …", later "HW: …". */
function joinInitials(groups: Map<string, Group>): void {
	for (const [key, group] of groups) {
		if (group.name || !group.label.initials) continue;
		const letters = lettersOf(group.label).join('');
		const whole = [...groups.values()].find(
			({ label }) =>
				label.words.length === letters.length &&
				label.words.every((w, i) => w.length > 1 && w[0] === letters[i]),
		);
		if (!whole) continue;
		whole.lines.push(...group.lines);
		groups.delete(key);
	}
}

/** Whether a label is the interviewer's: by its word ("Q"), else because most of its turns end with a question mark. */
export function isAsker({ label, lines, asking, name }: Group, groups: readonly Group[]): boolean {
	if (label.asker || label.answerer) return label.asker;
	const share = asking / lines.length;
	const others = groups.some((one) => one.label !== label && one.asking / one.lines.length < share);
	return others && share >= MOSTLY && (lines.length > 1 || label.marked || !name);
}

/**
 * Whether a label is that of somebody who answers: a name; beside an interviewer any label that comes again.
 * @param asked whether the interviewer has the label before most of its lines
 */
export function isAnswerer(
	{ label, lines, name }: Group,
	askers: readonly Group[],
	asked: boolean,
	lexicon: Lexicon,
): boolean {
	if (label.asker || label.marked) return false;
	const speaks =
		lines.some((line) => line.ended && sizeOf(line) > 0) ||
		lines.some((line) => sizeOf(line) === 0);
	if (label.answerer) return askers.length > 0;
	const again = askers.some((group) => group.label.asker) && lines.length > 1;
	if (!speaks || (label.alone && !again && !isFullName(label, lexicon))) return false;
	if (name) return true;
	if (isFullName(label, lexicon)) return true;
	return askers.length > 0 && lines.length > 1 && asked;
}

/** A first name that is known, and another word. */
function isFullName({ words }: Label, lexicon: Lexicon): boolean {
	return (
		words.length > 1 && lexicon.firstName(words[0]!).length > 0 && !entryOf(lexicon, words[0]!).role
	);
}

/** Who speaks a labelled line: the label itself where it is the whole name, else the name that it stands for. */
export function voiceOf(
	{ name }: Group,
	{ sheet, label }: Line,
	lexicon: Lexicon,
): Voice | undefined {
	if (!label || label.initials) return name;
	const own = sheet.mentions.at.slice(label.from, label.to).find((one) => one?.kind === 'name');
	if (name) {
		const same = own && keysOf(sheet, own, lexicon).join() === name.keys.join();
		return same ? { sheet, mention: own } : name;
	}
	const other = own ?? (label.name === label.from ? sheet.mentions.at[label.from] : undefined);
	if (other && other.to <= label.to && other.kind !== 'pronoun') return { sheet, mention: other };
	return { sheet, mention: mentionOf(label) };
}
