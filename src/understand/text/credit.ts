/** "Photo: Agency/Name", "Фото: …": the line under a photo that says whose it is. */
const CREDIT =
	/^(?:photo|photos|photograph|picture|image|images|credit|foto|fotos|bild|photo credit|фото|фотография|фотографии|иллюстрация|изображение|источник фото)\s?(?:by\b|:|©)\s?\S.{0,140}$/iu;

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
