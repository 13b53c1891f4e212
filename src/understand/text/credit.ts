import { anyOf } from '../../base/word-list.ts';

/** What opens a credit; words of one opening are joined with "\s". */
const OPENINGS = String.raw`
	bild credit foto fotos image images photo photo\scredit photograph photos picture
	изображение иллюстрация источник\sфото фото фотографии фотография
`;

/** "Photo: Agency/Name", "Фото: …": the line under a photo that says whose it is. */
const CREDIT = new RegExp(String.raw`^${anyOf(OPENINGS)}\s?(?:by\b|:|©)\s?\S.{0,140}$`, 'iu');

/** Whether a line of text is nothing but a photo's credit. */
export function isCredit(text: string): boolean {
	return CREDIT.test(text);
}

/** A caption whose end is a credit, split in two: "The port. Photo: AGENCY/Name". */
export function splitCredit(text: string): { caption: string; credit: string } {
	if (isCredit(text)) return { caption: '', credit: text };
	const at = text.search(
		/(?<=[.!?…)»”"]\s?)(?:Photo|Фото|Foto|Photo by|Image|Credit)\s?[:©]\s?\S/u,
	);
	if (at > 0 && isCredit(text.slice(at).trim())) {
		return { caption: text.slice(0, at).trim(), credit: text.slice(at).trim() };
	}
	return { caption: text, credit: '' };
}
