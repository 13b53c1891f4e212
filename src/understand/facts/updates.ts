import { anyOf } from '../../base/word-list.ts';

/** Words before the date of a change, underscores for blanks. Each language sorted. */
const UPDATED = `
	# English
	edited last_edited modified revised updated

	# Russian, Ukrainian
	изменено обновлен обновлена обновлено оновлено

	# German, Dutch, Nordic
	aktualisiert bijgewerkt geändert oppdatert opdateret uppdaterad

	# Romance languages
	actualizado aggiornato atualizado mis_à_jour modifié

	# Polish
	zaktualizowano
`;
/** Other words of the lines that say when something was published. Each language sorted. */
const DATE_WORDS = `
	# English
	first last originally posted published submitted

	# Russian
	вчера добавлено опубликовано сегодня

	# German, Nordic
	erstellt gestern heute publicerad publisert stand veröffentlicht

	# Romance languages
	publicado pubblicato publié
`;
/** Also the days: "Sunday", "today", "Sonntag". */
const DATE_WORD = new RegExp(`^(?:${anyOf(DATE_WORDS)}|${anyOf(UPDATED)}|.{2,6}(?:day|tag))$`, 'i');
const FROM_UPDATE = new RegExp(
	String.raw`(?<!\p{L})${anyOf(UPDATED).replaceAll('_', ' ')}(?!\p{L}).*`,
	'isu',
);
/** How class names and microdata say it. */
const NAMED = /updat|modif/i;
/** An article that was never changed has one time for both. */
const BOTH = /publi/i;

/** A text without what follows a word for "updated": that date is not the one of publishing. */
export function withoutUpdate(text: string): string {
	return text.replace(FROM_UPDATE, '');
}

/** Whether a word belongs to saying when something was published or changed. */
export function isDateWord(word: string): boolean {
	return DATE_WORD.test(word);
}

/** Whether an element is named as the time of the last change. */
export function isUpdate(element: Element | null): boolean {
	const names = `${element?.getAttribute('class')} ${element?.getAttribute('itemprop')}`;
	return NAMED.test(names) && !BOTH.test(names);
}
