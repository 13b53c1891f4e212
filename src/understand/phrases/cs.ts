import type { FurniturePhrases } from './phrases.ts';

export const cs: FurniturePhrases = {
	starts: {
		advertisement: ['reklama'],
		byline: ['autor'],
		comments: ['diskuse', 'komentáře'],
		related: [
			'čtěte také',
			'čtěte více',
			'další články',
			'mohlo by vás',
			'přečtěte si',
			'související',
		],
		share: ['sdílet', 'sdílejte'],
		source: ['zdroj'],
		tags: ['štítky', 'témata'],
	},
	holds: { subscribe: ['newsletter', 'předplat*', 'přihlas*'] },
};
