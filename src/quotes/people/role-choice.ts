import type { Person } from './people.ts';

/** Words of a role that count as telling; more of them make it long, not better. */
const TELLING = 5;

/** The role that tells most of a person, of equals the one that comes first; else what is noted. */
export function chooseRole({ roles, notes }: Pick<Person, 'roles' | 'notes'>): string {
	let best = '';
	let most = 0;
	for (const role of roles) {
		const words = Math.min(role.split(' ').length, TELLING);
		if (words > most) {
			best = role;
			most = words;
		}
	}
	return best || (notes[0] ?? '');
}
