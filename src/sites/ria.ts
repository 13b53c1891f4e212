import type { SiteProfile } from './profile.ts';

/** RIA Novosti: https://ria.ru/ */
export const ria: SiteProfile = {
	key: 'ria',
	name: 'РИА Новости',
	language: 'ru',
	hosts: ['ria.ru'],
	articles: ['.endless__item'],
	addresses: [
		{ selector: '.article', attribute: 'data-article-url' },
		{ selector: '.endless__item', attribute: 'data-url' },
	],
	body: ['.article__body'],
	fields: {
		title: ['h1.article__title', '.article__title'],
		lead: ['.article__second-title'],
		byline: ['.article__author-name'],
		published: ['.article__info-date a', '[itemprop="datePublished"]'],
		tags: ['.article__tags-item'],
	},
	figures: [
		{
			figure: '.article__block[data-type="media"]',
			caption: '.media__description',
			credit: '.media__copyright',
		},
		{
			figure: '.article__announce .media',
			caption: '.media__description',
			credit: '.media__copyright',
		},
	],
	furniture: {
		advertisement: ['.article__block[data-type="banner"]'],
		other: ['.article__summary'],
		related: ['.article__block[data-type="article"]'],
		share: ['.article__sharebar'],
		subscribe: ['.article__aggr'],
		tags: ['.article__tags'],
		tools: ['.media__expand', '.media__to-mediabank'],
	},
	phrases: {
		other: ['Краткий пересказ от РИА ИИ'],
		subscribe: ['Читать в'],
		tools: ['Перейти в медиабанк'],
	},
};
