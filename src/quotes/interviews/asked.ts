import { type Line, sizeOf } from './line.ts';
import { type LineRole, QUESTION } from './roles.ts';

/** Most words of a paragraph that is a question. */
const LONGEST_QUESTION = 60;

/** Questions that are told by their emphasis alone: headings, or paragraphs in bold. */
export function emphasisedQuestions(lines: readonly Line[]): LineRole[] {
	return lines.map((line) => {
		const setOff = line.heading || line.strong;
		return setOff && !line.label && (line.ended || line.requests) ? QUESTION : undefined;
	});
}

/** Whether the first sentence asks already: an answer may end with a question, but rarely begins with one. */
function isAllQuestion({ sheet: { paragraph }, words, to }: Line): boolean {
	const { tokens, sentences } = paragraph;
	const first = tokens[words]!.sentence;
	const end = Math.min(sentences[first + 1]!, to);
	return tokens.slice(words, end).some(({ text }) => text === '?');
}

/** Questions that are told by their question marks alone. */
export function plainQuestions(lines: readonly Line[]): LineRole[] {
	const asks = (line: Line, i = 0): boolean =>
		!line.label &&
		!line.heading &&
		line.asks &&
		sizeOf(line) <= LONGEST_QUESTION &&
		(isAllQuestion(line) || !lines[i - 1]?.asks);
	const dashes = lines.filter((line) => line.dash && !line.asks).length;
	const asked = lines.filter((line) => asks(line)).length;
	/** Answers have dashes: what stands before one is a question, with or without a question mark. */
	const dashed = dashes > 1 && dashes >= asked * 0.6;
	return lines.map((line, i) => {
		if (dashed && line.dash) return { kind: 'answer', voice: undefined };
		if (asks(line, i)) return QUESTION;
		const next = lines[i + 1];
		const request = line.requests && line.ended && i > 0 && !line.label;
		return request && next && (!dashed || next.dash) && asked > 1 ? QUESTION : undefined;
	});
}
