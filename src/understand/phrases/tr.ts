import type { FurniturePhrases } from './phrases.ts';

export const tr: FurniturePhrases = {
	starts: {
		advertisement: ['reklam'],
		comments: ['yorumlar', 'yorum yap'],
		related: [
			'bunlar da ilginizi',
			'ilgili haberler',
			'ilginizi çekebilir',
			'okumaya devam',
			'ayrıca bakınız',
		],
		share: ['paylaş'],
		source: ['kaynak'],
		tags: ['etiketler'],
	},
	holds: { legal: ['tüm hakları'], subscribe: ['abone', 'bülten', 'kaydol'] },
};
