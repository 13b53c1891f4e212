import type { SiteProfile } from './profile.ts';

/** TASS; the classes of the site are hashed, their beginnings are not: https://tass.ru/ */
export const tass: SiteProfile = {
	key: 'tass',
	name: 'ТАСС',
	language: 'ru',
	hosts: ['tass.ru'],
	body: ['article', '.text-block'],
	fields: {
		title: ['h1'],
		lead: ['[class^="NewsHeader_lead"]', '.news-header__lead'],
		published: ['[itemprop="datePublished"]', 'time[datetime]'],
		tags: ['[class^="Tags_container"] a'],
	},
	furniture: {
		advertisement: ['[class*="InlineAd"]'],
		byline: ['[class^="NewsHeader_"]'],
		related: ['.text-include-aside__container'],
		share: ['[aria-label="Поделиться"]', '[class^="SocialBlock_wrapper_"]'],
		tags: ['[class^="Tags_container"]'],
	},
	phrases: {
		related: ['Читайте также'],
		share: ['Поделиться'],
	},
};
