import type { FurniturePhrases } from './phrases.ts';

export const it: FurniturePhrases = {
	starts: {
		advertisement: ['pubblicità'],
		byline: ['di'],
		comments: ['commenti', 'lascia un commento'],
		related: [
			'approfondimenti',
			'articoli correlati',
			'guarda anche',
			'leggi anche',
			'leggi tutto',
			'ti potrebbe interessare',
			'vedi anche',
		],
		share: ['condividi', 'stampa'],
		source: ['fonte'],
		tags: ['argomenti'],
	},
	holds: {
		legal: ['diritti riservati', 'riproduzione riservata'],
		subscribe: ['abbonati', 'accedi', 'iscriviti', 'newsletter', 'registrati'],
	},
};
