import type { FurniturePhrases } from './phrases.ts';

export const pt: FurniturePhrases = {
	starts: {
		advertisement: ['continua após a publicidade', 'publicidade'],
		byline: ['por', 'publicado por'],
		comments: ['comentar', 'comentários', 'comente'],
		related: [
			'leia mais',
			'leia também',
			'mais lidas',
			'notícias relacionadas',
			'relacionadas',
			'saiba mais',
			'veja mais',
			'veja também',
			'você pode gostar',
		],
		share: ['compartilhe', 'compartilhar', 'imprimir'],
		source: ['fonte'],
		tags: ['tags'],
	},
	holds: {
		comments: ['comentári*'],
		legal: ['direitos reservados'],
		subscribe: ['assine', 'cadastre se', 'inscreva se', 'newsletter', 'siga nos'],
	},
};
