import type { Outline, Speaker, SpeakerType } from '../model/outline.ts';
import type { OutlineOrder } from '../settings/reader-settings.ts';

/** Who stands first: people, then what speaks for many, then those whom the article does not name. */
const PLACE: Record<SpeakerType, number> = { person: 0, organisation: 1, document: 1, unnamed: 2 };

/** The share of the quoted words that the article gives to nobody, 0–1; 0 where it names nobody at all. */
export function nobodysShare({ speakers, quotes }: Outline): number {
	if (speakers.length === 0 || !quotes.some(({ speaker, kind }) => !speaker && kind !== 'indirect'))
		return 0;
	return 1 - speakers.reduce((sum, { share }) => sum + share, 0);
}

/**
 * The speakers as they are listed. By share: whoever is quoted before whoever is only reported, in each half
 * people, then organisations and documents, then sources without a name; among equals the larger share of
 * the quoted words first, then the order of the article.
 */
export function speakersInOrder({ speakers }: Outline, order: OutlineOrder): Speaker[] {
	if (order === 'appearance') return [...speakers];
	const place = ({ share, type }: Speaker) => (share > 0 ? 0 : 3) + PLACE[type];
	return [...speakers].sort((a, b) => place(a) - place(b) || b.share - a.share);
}
