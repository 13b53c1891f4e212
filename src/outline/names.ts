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
