import type { Candidate } from '../mentions/candidate.ts';
import { entryOf } from '../text/lexicon.ts';
import type { CueMatch, Window } from './cues.ts';

/** Most tokens between a verb of passing on and whose words it passes on. */
const REACH = 28;

/** "Reuters quotes the minister": the person, in whatever case, and not the medium. */
export function quotedPerson(
	{ tokens, mentions, lexicon, from, to }: Window,
	cue: CueMatch,
): Candidate | undefined {
	/** «цитирует ТАСС пресс-службу»: an organisation in another case than the nominative. */
	let body: Candidate | undefined;
	const isBody = (i: number): boolean => {
		const candidate = mentions.at[i];
		if (candidate?.kind !== 'organisation' || candidate.subject) return false;
		return entryOf(lexicon, tokens[candidate.from]!.lower).media === undefined;
	};
	const personal = (i: number): Candidate | undefined => {
		const candidate = mentions.at[i];
		const fit =
			candidate && /^(name|role|unnamed|pronoun)$/.test(candidate.kind) && !candidate.possessive;
		return fit ? candidate : undefined;
	};
	for (let i = cue.to; i < to && i < cue.to + REACH; i += 1) {
		const candidate = personal(i);
		if (candidate?.kind === 'role') return nameAfter(mentions.at, candidate, to) ?? candidate;
		if (candidate) return candidate;
		if (isBody(i)) body ??= mentions.at[i];
		if (/^[.;:]$/.test(tokens[i]!.text)) break;
	}
	for (let i = cue.from - 1; i >= from && i >= cue.from - REACH; i -= 1) {
		const candidate = personal(i);
		if (candidate) return candidate;
	}
	return body;
}

function nameAfter(
	at: (Candidate | undefined)[],
	role: Candidate,
	to: number,
): Candidate | undefined {
	for (let i = role.to; i < to && i < role.to + 12; i += 1)
		if (at[i]?.kind === 'name') return at[i];
	return undefined;
}
