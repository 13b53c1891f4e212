import type { FurniturePhrases } from './phrases.ts';

export const fr: FurniturePhrases = {
	starts: {
		advertisement: ['annonce', 'publicité'],
		byline: ['par'],
		comments: ['commentaires', 'commenter'],
		related: [
			'a lire',
			'à découvrir',
			'à lire',
			'à lire aussi',
			'à voir aussi',
			'dans la même rubrique',
			'lire aussi',
			'lire la suite',
			'lire plus',
			'pour aller plus loin',
			'sur le même',
			'sur le même sujet',
			'voir aussi',
		],
		share: ['imprimer', 'partager'],
		source: ['source'],
		tags: ['mots clés', 'thèmes'],
	},
	holds: {
		comments: ['commentaire*'],
		credit: ['crédit', 'photo'],
		legal: ['données personnelles', 'droits réservés', 'tous droits'],
		note: ['avec afp', 'est journaliste'],
		subscribe: ['abonn*', 'connectez vous', 'inscri*', 'newsletter', 's abonner'],
	},
};
