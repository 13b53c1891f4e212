import type { Sheet } from './attribute.ts';
import { entryOf, type Lexicon } from './lexicon.ts';
import { type Candidate, isNounReading } from './mentions.ts';
import { isShortened, namesRole, phraseStart, textOf } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Most tokens of a role after a name. */
const REACH = 24;

/** What the words around a name say of the person: in apposition after it, or before it. */
export function rolesAround(sheet: Sheet, name: Candidate, lexicon: Lexicon): string[] {
	const { tokens } = sheet.paragraph;
	const before = textOf(tokens, phraseStart(tokens, name.from, lexicon), name.from);
	return [roleAfter(tokens, name, lexicon), before].filter(Boolean);
}

/** ", 34, a professor at X,"; ", who is a professor at X". */
function roleAfter(tokens: Token[], name: Candidate, lexicon: Lexicon): string {
	let start = name.to;
	if (tokens[start]?.text !== ',') return '';
	start += 1;
	if (tokens[start]?.kind === 'number' && tokens[start + 1]?.text === ',') start += 2;
	const relative = entryOf(lexicon, tokens[start]?.lower ?? '').clauseOpener;
	if (relative && entryOf(lexicon, tokens[start + 1]?.lower ?? '').copula) start += 2;
	const first = entryOf(lexicon, tokens[start]?.lower ?? '');
	if (first.determiner) start += 1;
	let end = start;
	let found = false;
	while (end < tokens.length && end < start + REACH && !endsRole(tokens, end, lexicon)) {
		if (namesRole(tokens[end]!, lexicon)) found = true;
		end += 1;
	}
	const closed = tokens[end] === undefined || tokens[end]!.kind === 'point';
	const apposition = found || (first.indefinite === true && closed && !relative);
	return apposition && end > start ? textOf(tokens, start, end) : '';
}

function endsRole(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	const token = tokens[i]!;
	if (token.kind === 'dash') return true;
	if (token.kind === 'point') return !isShortened(tokens, i, lexicon);
	if (token.kind !== 'word') return false;
	const entry = entryOf(lexicon, token.lower);
	if (entry.pronoun) return entry.pronoun.subject === true;
	if (entry.copula || entry.auxiliary || (entry.clauseOpener && !entry.conjunction)) return true;
	return entry.verb !== undefined && !entry.role && !isNounReading(tokens, i, lexicon);
}
