import type { Paradigm } from '../forms.ts';

/** Declensions that nouns and first names share. */

/** «глава», «Анна» */
export const endsInA: Paradigm = {
	of: 'а',
	endings: [
		{ suffix: 'а', subject: true },
		{ suffix: 'ы' },
		{ suffix: 'и' },
		{ suffix: 'е' },
		{ suffix: 'у' },
		{ suffix: 'ой' },
	],
};

/** «судья», «Таня» */
export const endsInYa: Paradigm = {
	of: 'я',
	endings: [
		{ suffix: 'я', subject: true },
		{ suffix: 'и' },
		{ suffix: 'е' },
		{ suffix: 'ю' },
		{ suffix: 'ей' },
	],
};
