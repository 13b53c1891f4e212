import type { SiteProfile } from './profile.ts';

/** Komsomolskaya Pravda: https://kp.ru/ */
export const kp: SiteProfile = {
	key: 'kp',
	name: 'Комсомольская правда',
	language: 'ru',
	hosts: ['kp.ru'],
	body: ['[data-gtm-el="content-body"]'],
	fields: {
		title: ['h1'],
		published: ['time[datetime]'],
	},
	furniture: {
		other: ['[data-gtm-el="content-body"] [data-wide="true"]'],
		share: ['[data-gtm-social]'],
		subscribe: ['#SubscribeBlock', 'p:has(> a[href*="/t.me/"])'],
	},
	phrases: {
		related: ['ЧИТАЙТЕ ТАКЖЕ'],
	},
};
