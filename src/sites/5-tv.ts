import type { SiteProfile } from './profile.ts';

/** Channel Five, of the same holding as Izvestia: https://5-tv.ru/ */
export const fiveTv: SiteProfile = {
	key: '5-tv',
	name: 'Пятый канал',
	language: 'ru',
	hosts: ['5-tv.ru'],
	body: ['#article_body'],
	fields: {
		title: ['h1'],
		published: ['[itemprop="datePublished"]', 'time[datetime]'],
	},
	furniture: {
		advertisement: ['.flatBottom', '.flatTop'],
		share: ['.blockVk'],
		subscribe: ['p:has(> [href*="://max.ru/"])', 'p:has(> em a[href*="://max.ru/"])'],
	},
	phrases: {
		related: ['Читайте также'],
		share: ['Поделиться'],
	},
};
