import type { FurniturePhrases } from './phrases.ts';

export const nl: FurniturePhrases = {
	starts: {
		advertisement: ['advertentie'],
		byline: ['door'],
		comments: ['reacties'],
		related: ['bekijk ook', 'lees meer', 'lees ook', 'lees verder', 'meer over', 'zie ook'],
		share: ['delen', 'deel dit'],
		source: ['bron'],
		tags: ['onderwerpen'],
	},
	holds: {
		legal: ['alle rechten'],
		subscribe: ['aanmelden', 'abonn*', 'inloggen', 'nieuwsbrief'],
	},
};
