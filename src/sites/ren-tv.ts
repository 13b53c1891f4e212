import type { SiteProfile } from './profile.ts';

/** REN TV, of the same holding as Izvestia: https://ren.tv/ */
export const renTv: SiteProfile = {
	key: 'ren-tv',
	name: 'РЕН ТВ',
	language: 'ru',
	hosts: ['ren.tv'],
	body: ['.widgets__item__text__inside'],
	fields: {
		title: ['h1'],
		byline: ['[itemprop="author"] [itemprop="name"]'],
		published: ['[itemprop="datePublished"]', 'time[datetime]'],
	},
	furniture: {
		advertisement: ['.promo-slider__wrapper'],
		cookies: ['.cookies__panel'],
		related: ['[class*="InformationBlock_"]'],
		subscribe: [
			'[class*="dzenFoxButtonsContainer"]',
			'p:has(> [href*="://max.ru/"])',
			'p:has(> em a[href*="://max.ru/"])',
		],
	},
	phrases: {
		related: ['Читайте также'],
		share: ['Поделиться'],
	},
};
