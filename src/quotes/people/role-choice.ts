import type { Person } from './people.ts';

/** Longer roles count as no better than one of so many words. */
const ENOUGH_WORDS = 5;

/** The role with the most words, up to ENOUGH_WORDS, of equals the first; without roles the first note; else "". */
export function chooseRole({ roles, notes }: Pick<Person, 'roles' | 'notes'>): string {
	let best = '';
	let most = 0;
	for (const role of roles) {
		const words = Math.min(role.split(' ').length, ENOUGH_WORDS);
		if (words > most) {
			best = role;
			most = words;
		}
	}
	return best || (notes[0] ?? '');
}

/** Most roles that are kept of one person. */
const MOST_ROLES = 8;

/** Adds what is said of a person, once. */
export function keepRole(list: string[], text: string): void {
	if (text && list.length < MOST_ROLES && !list.includes(text)) list.push(text);
}
