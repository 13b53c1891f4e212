import type { SiteProfile } from './profile.ts';

/** RBC: https://rbc.ru/ */
export const rbc: SiteProfile = {
	key: 'rbc',
	name: 'РБК',
	language: 'ru',
	hosts: ['rbc.ru'],
	articles: ['.js-rbcslider-slide'],
	addresses: [
		{ selector: '.js-rbcslider-slide', attribute: 'data-url' },
		{ selector: '[itemprop="mainEntityOfPage"]', attribute: 'itemid' },
	],
	body: ['.article__text_free', '.article__text'],
	fields: {
		title: ['.article__header__title h1', '.article__header__title', 'h1'],
		lead: ['.article__text__overview'],
		byline: ['.article__authors__author__name', '[itemprop="author"] [itemprop="name"]'],
		published: ['time.article__header__date', '[itemprop="datePublished"]'],
		rubric: ['.article__header__category'],
		tags: ['.article__tags__item'],
	},
	figures: [
		{
			figure: '.article__main-image',
			caption: '.article__main-image__title',
			credit: '.article__main-image__author',
		},
		{
			figure: '.article__picture',
			caption: '.article__picture__title',
			credit: '.article__picture__author',
		},
	],
	furniture: {
		advertisement: ['.article__special_container', '.pro-anons'],
		author: ['.article__authors'],
		related: ['.article__inline-item', '.read-more-pro'],
		repeated: ['.article__text__overview'],
		subscribe: ['.js-subscribe-block'],
		tags: ['.article__tags'],
	},
	phrases: {
		subscribe: ['Читайте РБК в Telegram'],
	},
};
