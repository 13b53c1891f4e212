import type { Words } from '../base/words.ts';
import type { Speaker } from '../model/outline.ts';

/** A capital within the first word: it has a spelling of its own ("iFixit", "al-Jazeera"). */
const OWN_SPELLING = /^\p{Ll}\S*\p{Lu}/u;

/** The name of a speaker as it stands at the head of a line; the word for nobody without one. */
export function shownName(speaker: Speaker | null, words: Words): string {
	if (!speaker) return words('share_speaker_none');
	const { name } = speaker;
	if (OWN_SPELLING.test(name)) return name;
	const [first = ''] = name;
	return first.toUpperCase() + name.slice(first.length);
}

/** A word behind a name that is no surname: "Jr.", "III". */
const NO_SURNAME = /\.$|^[IVX]+$/;

/** The name as a narrow place has room for: of a person the surname, where no other speaker has the same. */
export function shortName(
	speaker: Speaker | null,
	speakers: readonly Speaker[],
	words: Words,
): string {
	if (!speaker) return words('outline_bar_none');
	const name = shownName(speaker, words);
	const surname = surnameOf(speaker);
	const isOwn =
		surname && speakers.every((other) => other === speaker || surnameOf(other) !== surname);
	return isOwn ? surname : name;
}

function surnameOf(speaker: Speaker): string {
	if (speaker.type !== 'person') return '';
	const [, ...more] = speaker.name.split(' ');
	const last = more.at(-1) ?? '';
	return NO_SURNAME.test(last) ? '' : last;
}
