import type { SiteProfile } from './profile.ts';

/** Argumenty i Fakty: https://aif.ru/ */
export const aif: SiteProfile = {
	key: 'aif',
	name: 'Аргументы и факты',
	language: 'ru',
	hosts: ['aif.ru'],
	body: ['.article_text'],
	fields: {
		title: ['h1'],
		lead: ['.article_anons'],
		byline: ['.autors_box .author_name', '.autors_box [itemprop="name"]', '.autor a'],
		published: ['[itemprop="datePublished"]', 'time[datetime]'],
	},
	figures: [{ figure: '.img_box', caption: '.img_descript', credit: '.img_copyright' }],
	furniture: {
		advertisement: ['.adv_content'],
		author: ['.autors_box'],
		related: ['.article_text .img_inject', 'section.interesting'],
		tags: ['.tags'],
		tools: ['.more_btn'],
	},
	phrases: {
		related: ['Смотрите также:', 'Читайте также:'],
	},
};
