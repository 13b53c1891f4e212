import type { FurniturePhrases } from './phrases.ts';

export const es: FurniturePhrases = {
	starts: {
		advertisement: ['publicidad'],
		byline: ['por', 'redacción'],
		comments: ['comentarios', 'comentar'],
		related: [
			'lea también',
			'lee también',
			'leer más',
			'más información',
			'más noticias',
			'más sobre',
			'mira también',
			'no te pierdas',
			'noticia relacionada',
			'noticias relacionadas',
			'relacionado',
			'te puede interesar',
			'te recomendamos',
			'ver también',
		],
		share: ['compartir', 'imprimir'],
		source: ['fuente', 'fuentes'],
		tags: ['archivado en', 'etiquetas', 'temas'],
	},
	holds: {
		comments: ['comentari*'],
		legal: ['derechos reservados', 'política de privacidad'],
		note: ['actualizado a', 'reportar un error'],
		subscribe: ['boletín', 'inscríbete', 'newsletter', 'regístrate', 'suscr*', 'síguenos'],
	},
};
