import type { FurniturePhrases } from './phrases.ts';

export const pl: FurniturePhrases = {
	starts: {
		advertisement: ['reklama'],
		byline: ['autor', 'oprac'],
		comments: ['komentarze'],
		related: [
			'czytaj dalej',
			'czytaj także',
			'czytaj też',
			'czytaj więcej',
			'dowiedz się więcej',
			'przeczytaj',
			'zobacz',
			'zobacz także',
			'zobacz też',
		],
		share: ['drukuj', 'udostępnij'],
		source: ['źródło'],
		tags: ['tagi'],
	},
	holds: {
		legal: ['prawa zastrzeżone'],
		subscribe: ['newsletter', 'prenumerat*', 'subskry*', 'zaloguj*', 'zapisz się'],
	},
};
