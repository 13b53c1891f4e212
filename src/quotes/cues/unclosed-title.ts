import type { Candidate } from '../mentions/candidate.ts';
import { isModifier, isRole, phraseStart } from '../mentions/phrases.ts';
import { entryOf } from '../text/lexicon.ts';
import type { CueMatch, Window } from './cues.ts';
import { fits, isDependent } from './noun-heads.ts';

/**
 * «Иван Ольхин, владелец порта (заявил)», "Ann Lee, founder of Lee Retail (said)": who is named before what somebody is,
 * where the comma behind it is missing.
 */
export function namedBefore(window: Window, from: number, cue: CueMatch): Candidate | undefined {
	const { mentions, tokens, lexicon } = window;
	const { headNoun, nounsHaveCapitals } = lexicon.language;
	if (nounsHaveCapitals) return undefined;
	let comma = cue.from - 1;
	while (comma > from && (tokens[comma]!.kind !== 'point' || tokens[comma]!.text === '.'))
		comma -= 1;
	const name = tokens[comma]!.text === ',' ? mentions.at[comma - 1] : undefined;
	if (name?.kind !== 'name' || name.possessive || !fits(window, name, cue)) return undefined;
	const start = phraseStart(tokens, name.from, lexicon);
	const isTitle = headNoun === 'first' ? isBareTitle : isDescription;
	if (isDependent(window, name, start) || !isTitle(window, comma + 1, cue.from)) return undefined;
	for (let i = start - 1; i >= from && tokens[i]!.sentence === tokens[start]!.sentence; i -= 1) {
		const { verb, clauseOpener } = entryOf(lexicon, tokens[i]!.lower);
		if (verb || clauseOpener || tokens[i]!.kind === 'point') return undefined;
	}
	return name;
}

/** A title without a name: nouns for a person, before anything that has a verb. */
function isBareTitle({ mentions, tokens, lexicon }: Window, from: number, to: number): boolean {
	let titled = false;
	for (let i = from; i < to; i += 1) {
		const candidate = mentions.at[i];
		const kind = candidate?.kind;
		titled ||= kind === 'role';
		// «мэр Норвика»: one word behind the title, where nothing tells that it is a surname.
		const place = i > from && mentions.at[i - 1]?.kind === 'role' && candidate?.to === i + 1;
		if (kind === 'name' && place && !lexicon.surnameGender(tokens[i]!.lower)) continue;
		if (kind === 'name' || kind === 'pronoun') return false;
		const { verb, clauseOpener, conjunction } = entryOf(lexicon, tokens[i]!.lower);
		if (verb || (clauseOpener && !conjunction)) return false;
		if (!titled && !isModifier(tokens[i]!, lexicon)) return false;
	}
	return titled;
}

/** "founder of Lee Retail": a title and what it belongs to, be there a name in it, before anything that has a verb. */
function isDescription({ tokens, lexicon }: Window, from: number, to: number): boolean {
	let role = from;
	while (role < to && !isRole(tokens, role, lexicon) && isModifier(tokens[role]!, lexicon))
		role += 1;
	const { genitive } = entryOf(lexicon, tokens[role + 1]?.lower ?? '');
	if (!isRole(tokens, role, lexicon) || !genitive) return false;
	for (let i = role + 2; i < to; i += 1) {
		const { clauseOpener, conjunction, verb } = entryOf(lexicon, tokens[i]!.lower);
		if (verb || (clauseOpener && !conjunction)) return false;
	}
	return true;
}
