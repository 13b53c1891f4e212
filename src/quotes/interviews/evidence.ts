import { splitAtAuthor } from '../spans/author.ts';
import { closingSurplus } from '../spans/marks.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Interviewee } from './interviewee.ts';
import type { Line } from './line.ts';
import { hasFirstPerson, hasSecondPerson, isNamed, type Turn } from './turns.ts';

/** How questions are set off where turns have no labels: by dashes, by bold or headings (set), not at all (plain). */
export type Form = 'dashes' | 'set' | 'plain';

/** Fewest pairs of question and answer. */
const FEWEST_PAIRS = 2;
/** Fewest where nothing but the form tells that it is an interview. */
const FEWEST_BARE_PAIRS = 4;
/** Least share of questions with answers, of questions with a question mark, of pairs with "you" or "I". */
const MOSTLY = 0.5;
/** Least share of pairs with "you" or "I" where more speaks for an interview. */
const SOME = 1 / 3;
/** Largest share of turns in which an author tells who speaks, as in a story. */
const FEW = 0.25;
/** Most paragraphs of an answer, on average. */
const LONGEST_ANSWER = 4;

/**
 * Whether turns without names are an interview and no list, no dialogue of a story, no essay or set of
 * questions that the paper itself answers.
 * @param met the introduction tells of a talk
 */
export function isInterview(
	form: Form,
	questions: readonly Line[],
	turns: readonly Turn[],
	interviewee: Interviewee | undefined,
	met: boolean,
	lexicon: Lexicon,
): boolean {
	const pairs = pairsOf(turns);
	const personal = pairs.filter((pair) => isConversation(pair, lexicon)).length;
	const told = turns.filter((turn) => hasAuthor(turn, lexicon)).length;
	const asking = questions.filter(({ asks }) => asks).length;
	if (pairs.length < FEWEST_PAIRS || asking < questions.length * MOSTLY) return false;
	if (told > turns.length * FEW) return false;
	const isPersonal = personal >= pairs.length * SOME;
	const announced = met || interviewee?.announced === true;
	if (form === 'dashes') return announced || isPersonal || pairs.length >= FEWEST_BARE_PAIRS;
	// Without dashes the form alone tells little: the interviewee must be named, but not in the answers.
	if (!interviewee || pairs.length < questions.length * MOSTLY) return false;
	const about = pairs.filter(([, answer]) => isNamed(answer, interviewee.name, lexicon)).length;
	if (about > pairs.length * FEW) return false;
	if (turns.length - questions.length > pairs.length * LONGEST_ANSWER) return false;
	if (met || interviewee.met) return isPersonal || pairs.length > FEWEST_PAIRS;
	return (
		told === 0 &&
		personal >= pairs.length * (form === 'set' ? SOME : MOSTLY) &&
		(form === 'set' || announced)
	);
}

type Pair = [question: Turn, answer: Turn];

function pairsOf(turns: readonly Turn[]): Pair[] {
	return turns.flatMap((turn, t): Pair[] => {
		const before = turns[t - 1];
		return before?.question && !turn.question ? [[before, turn]] : [];
	});
}

/** The answer says "I", or only the question says "you": an advice column says "you" in both. */
function isConversation([question, answer]: Pair, lexicon: Lexicon): boolean {
	if (hasFirstPerson(answer, lexicon)) return true;
	return hasSecondPerson(question, lexicon) && !hasSecondPerson(answer, lexicon);
}

/** An author tells who speaks: a dialogue in a story, or speech whose opening mark is lost. */
function hasAuthor({ sheet, from, to }: Turn, lexicon: Lexicon): boolean {
	const { tokens } = sheet.paragraph;
	const pieces = splitAtAuthor(tokens, { from, to }, lexicon);
	return pieces.length > 1 || (pieces[0]?.to ?? to) < to || closingSurplus(tokens) > 0;
}
