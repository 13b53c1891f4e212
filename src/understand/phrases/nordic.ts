import type { FurniturePhrases } from './phrases.ts';

/** Danish, Norwegian and Swedish: most of these phrases differ by a letter. */
export const nordic: FurniturePhrases = {
	starts: {
		advertisement: [
			'annons',
			'annonse',
			'annonce',
			'artikkelen fortsetter',
			'artiklen fortsætter',
			'reklame',
		],
		byline: ['af', 'av', 'tekst'],
		comments: ['kommentarer', 'kommenter'],
		credit: ['foto'],
		related: [
			'les mer',
			'les også',
			'læs mere',
			'læs også',
			'läs mer',
			'läs också',
			'läs även',
			'mer om',
			'mest lest',
			'mest læst',
			'mest lästa',
			'relaterade',
			'saken oppdateres',
			'se også',
			'se även',
		],
		share: ['dela', 'del', 'skriv ut'],
		source: ['kilde', 'källa'],
		tags: ['emner', 'ämnen'],
	},
	holds: {
		subscribe: ['abonn*', 'logga in', 'logg inn', 'nyhedsbrev', 'nyhetsbrev', 'prenumer*'],
	},
};
