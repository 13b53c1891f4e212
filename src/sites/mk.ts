import type { SiteProfile } from './profile.ts';

/** Moskovskij Komsomolets: https://mk.ru/ */
export const mk: SiteProfile = {
	key: 'mk',
	name: 'МК',
	language: 'ru',
	hosts: ['mk.ru'],
	body: ['.article__body'],
	fields: {
		title: ['h1.article__title', 'h1'],
		lead: ['.article__subtitle'],
		byline: ['.article__authors-data-item-link', '[itemprop="author"] [itemprop="name"]'],
		published: ['.meta__text[datetime]', 'time[datetime]'],
	},
	figures: [
		{
			figure: '.article__picture',
			caption: '.article__picture-caption',
			credit: '.article__picture-source',
		},
	],
	furniture: {
		advertisement: ['[class^="good-place"]'],
		subscribe: ['.article__subscription', 'p:has(> em a[href*="://max.ru/"])'],
	},
	phrases: {
		related: ['Читайте также:'],
	},
};
