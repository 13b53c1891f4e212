import type { SiteProfile } from './profile.ts';

/** Vedomosti: https://vedomosti.ru/ */
export const vedomosti: SiteProfile = {
	key: 'vedomosti',
	name: 'Ведомости',
	language: 'ru',
	hosts: ['vedomosti.ru'],
	body: ['.article-boxes-list'],
	fields: {
		title: ['h1.article-headline__title'],
		lead: ['em.article-headline__subtitle'],
		byline: ['.article-authors__info', '.article-meta__authors'],
		published: ['time.article-meta__date'],
		rubric: ['.tags__tag'],
	},
	furniture: {
		advertisement: ['.box-adv'],
		related: [
			'.article-boxes-list__item:has(.box-inset-link)',
			'.article-recommendation',
			'aside.article__sidebar',
		],
		subscribe: ['.subscription-email', 'p:has(> em > strong > a)'],
	},
	phrases: {
		related: ['Читайте также'],
	},
};
