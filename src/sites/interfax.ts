import type { SiteProfile } from './profile.ts';

/** Interfax: https://interfax.ru/ */
export const interfax: SiteProfile = {
	key: 'interfax',
	name: 'Интерфакс',
	language: 'ru',
	hosts: ['interfax.ru'],
	body: ['article[itemprop="articleBody"]'],
	fields: {
		title: ['h1[itemprop="headline"]', 'h1'],
		published: ['time[datetime]', 'meta[itemprop="datePublished"]'],
		tags: ['.textMTags a'],
	},
	furniture: {
		legal: ['.info-landing-wrap'],
		other: ['article[itemprop="articleBody"] > aside'],
		share: ['.figureSocWrap'],
	},
};
