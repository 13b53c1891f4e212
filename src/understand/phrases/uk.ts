import type { FurniturePhrases } from './phrases.ts';

export const uk: FurniturePhrases = {
	starts: {
		advertisement: ['реклама'],
		byline: ['автор'],
		comments: ['коментарі', 'коментувати'],
		related: [
			'дивіться також',
			'до теми',
			'за темою',
			'новини партнерів',
			'по темі',
			'читайте',
			'читайте також',
			'читати далі',
		],
		share: ['поділитися', 'роздрукувати'],
		source: ['джерело'],
		tags: ['мітки', 'теги'],
	},
	holds: { credit: ['фото'], note: ['ctrl', 'якщо ви'], subscribe: ['підпис*', 'підпишіться'] },
};
