import { anyOf } from '../../base/word-list.ts';

/** Words before the date of a change, underscores for blanks. Each language sorted. */
const UPDATED = `
	# English
	edited last_edited modified revised updated

	# Russian, Ukrainian
	изменено обновлен обновлена обновлено оновлено

	# German
	aktualisiert geändert

	# Romance languages
	actualizado aggiornato atualizado mis_à_jour modifié

	# Polish
	zaktualizowano
`;
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

/** Whether an element is named as the time of the last change. */
export function isUpdate(element: Element | null): boolean {
	const names = `${element?.getAttribute('class')} ${element?.getAttribute('itemprop')}`;
	return NAMED.test(names) && !BOTH.test(names);
}
