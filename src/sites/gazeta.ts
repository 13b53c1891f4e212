import type { SiteProfile } from './profile.ts';

/** Gazeta.Ru: https://gazeta.ru/ */
export const gazeta: SiteProfile = {
	key: 'gazeta',
	name: 'Газета.Ru',
	language: 'ru',
	hosts: ['gazeta.ru'],
	body: ['[itemprop="articleBody"]', '.b_article-text'],
	fields: {
		title: ['h1'],
		lead: ['.b_article-header .subheader', 'h2.subheader'],
		byline: ['[itemprop="author"] [itemprop="name"]', '.author'],
		published: ['time[itemprop="datePublished"]', 'time[datetime]'],
		rubric: ['.breadcrumb [itemprop="name"]'],
	},
	furniture: {
		advertisement: ['[id^="_g_exchange_"]', 'in-read'],
		related: ['.b_article-media-item', '.b_promo_twz'],
		share: ['.m_social'],
	},
	phrases: {
		related: ['Что думаешь? Комментарии'],
	},
};
