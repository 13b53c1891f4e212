import type { SiteProfile } from './profile.ts';

/** RT in Russian: https://russian.rt.com/ */
export const russianRt: SiteProfile = {
	key: 'russian-rt',
	name: 'RT на русском',
	language: 'ru',
	hosts: ['russian.rt.com'],
	body: ['.article__text'],
	fields: {
		title: ['h1.article__heading', 'h1'],
		lead: ['.article__summary'],
		byline: ['.article__author a', '.article__author'],
		published: ['time.date', 'time[datetime]'],
		tags: ['.tags-trends__link'],
	},
	figures: [
		{
			figure: '.article__cover',
			caption: '.article__cover-author + .article__cover-caption',
			credit: '.article__cover-author',
		},
		{ figure: '.slide', caption: '.slide__caption', credit: '.slide__author' },
	],
	furniture: {
		cookies: ['.cookies__banner'],
		related: ['.article__text .read-more'],
		share: ['.article__share'],
	},
	phrases: {
		related: ['Также по теме'],
	},
};
