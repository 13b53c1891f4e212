import type { SiteProfile } from './profile.ts';

/** Lenta.ru: https://lenta.ru/ */
export const lenta: SiteProfile = {
	key: 'lenta',
	name: 'Лента.ру',
	language: 'ru',
	hosts: ['lenta.ru'],
	articles: ['.js-topic'],
	addresses: [
		{ selector: '[data-topic-url]', attribute: 'data-topic-url' },
		{ selector: '.js-topic', attribute: 'data-url' },
		{ selector: '[itemprop="mainEntityOfPage"]', attribute: 'href' },
	],
	body: ['.topic-body__content', '[itemprop="articleBody"]'],
	fields: {
		title: ['.topic-body__title', 'h1'],
		lead: ['.topic-body__title-yandex', '.topic-header__rightcol'],
		byline: ['.topic-authors__name', '.topic-authors__author'],
		published: ['.topic-header__time', 'time[datetime]'],
		rubric: ['.topic-header__rubric'],
	},
	figures: [
		{
			figure: '.topic-body__title-image',
			caption: '.description__caption',
			credit: '.description__credits',
		},
		{ figure: '.box-picture', caption: '.description__caption', credit: '.description__credits' },
	],
	furniture: {
		other: ['.b-box', '.topic-footer'],
		player: ['.box-external-video'],
		related: ['.b-inline-topics-box', '.box-inline-topic'],
		share: ['.topic-footer__social'],
		subscribe: ['.box-subscribe'],
	},
	phrases: {
		related: ['Материалы по теме:'],
	},
};
