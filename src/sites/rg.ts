import type { SiteProfile } from './profile.ts';

/** Rossiyskaya Gazeta; the classes of the site end in a hash: https://rg.ru/ */
export const rg: SiteProfile = {
	key: 'rg',
	name: 'Российская газета',
	language: 'ru',
	hosts: ['rg.ru'],
	body: ['[class*="PageContentCommonStyling_text"]'],
	fields: {
		title: ['h1'],
		lead: ['[class*="PageArticleContent_lead"]'],
		byline: ['[class*="PageArticleContent_authors"] a', '[class*="PageArticleContent_author"]'],
		published: ['[class*="PageArticleContent_date"]', 'time[datetime]'],
		rubric: ['[class*="PageArticleContent_rubric"]'],
	},
	furniture: {
		player: ['rg-video'],
		related: ['section[class^="ReadAlso_root"]'],
		share: ['[class^="Share_root"]'],
	},
	phrases: {
		related: ['Читайте также:'],
		share: ['Поделиться'],
	},
};
