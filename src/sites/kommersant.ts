import type { SiteProfile } from './profile.ts';

/** Kommersant: https://kommersant.ru/ */
export const kommersant: SiteProfile = {
	key: 'kommersant',
	name: 'Коммерсантъ',
	language: 'ru',
	hosts: ['kommersant.ru'],
	articles: ['article.doc'],
	addresses: [{ selector: '[data-article-url]', attribute: 'data-article-url' }],
	body: ['.article_text_wrapper'],
	fields: {
		title: ['h1.doc_header__name'],
		lead: ['h2.doc_header__subheader'],
		byline: ['.document_authors'],
		published: ['time.doc_header__publish_time'],
		rubric: ['.crumbs__item a'],
	},
	figures: [
		{ figure: '.doc_media', caption: '.photo_description', credit: '.doc_media__copyright' },
	],
	furniture: {
		advertisement: ['.rocket_man', '[class^="adv_"]'],
		author: ['.document_authors'],
		related: ['.doc_stars_widget', '.incut:has(.tg-appeal)'],
		share: ['.js-social'],
		subscribe: ['.doc_footer__subscribe'],
		tools: ['.doc_media__enlarge', '.ui-modal__close'],
	},
	phrases: {
		advertisement: ['Реклама'],
		tools: ['Выйти из полноэкранного режима', 'Пройти опрос', 'Развернуть на весь экран'],
	},
};
