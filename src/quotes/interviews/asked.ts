import { type Line, sizeOf } from './line.ts';
import { type LineRole, QUESTION } from './roles.ts';

/** Most words of a paragraph that is a question. */
const LONGEST_QUESTION = 60;

/** Questions that only their emphasis tells: headings, or paragraphs in bold. */
export function emphasisedQuestions(lines: readonly Line[]): LineRole[] {
	return lines.map((line) => {
		const set = line.heading || line.strong;
		return set && !line.label && (line.ended || line.requests) ? QUESTION : undefined;
	});
}

/** Every sentence asks: an answer may end with a question, but hardly is nothing else. */
function isAllQuestion({ sheet: { paragraph }, words, to }: Line): boolean {
	const { tokens, sentences } = paragraph;
	const first = tokens[words]!.sentence;
	const end = Math.min(sentences[first + 1]!, to);
	return tokens.slice(words, end).some(({ text }) => text === '?');
}

/** Questions that only their question marks tell. */
export function plainQuestions(lines: readonly Line[]): LineRole[] {
	const asks = (line: Line, i = 0): boolean =>
		!line.label &&
		!line.heading &&
		line.asks &&
		sizeOf(line) <= LONGEST_QUESTION &&
		(isAllQuestion(line) || !lines[i - 1]?.asks);
	const dashes = lines.filter((line) => line.dash && !line.asks).length;
	const asked = lines.filter((line) => asks(line)).length;
	/** Answers have dashes, so that what stands before one asks, question mark or not. */
	const dashed = dashes > 1 && dashes >= asked * 0.6;
	return lines.map((line, i) => {
		if (dashed && line.dash) return { kind: 'answer', voice: undefined };
		if (asks(line, i)) return QUESTION;
		const next = lines[i + 1];
		const request = line.requests && line.ended && i > 0 && !line.label;
		return request && next && (!dashed || next.dash) && asked > 1 ? QUESTION : undefined;
	});
}
