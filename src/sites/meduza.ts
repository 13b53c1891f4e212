import type { SiteProfile } from './profile.ts';

/** Meduza; the classes name the modules of the page: https://meduza.io/ */
export const meduza: SiteProfile = {
	key: 'meduza',
	name: 'Meduza',
	language: 'ru',
	hosts: ['meduza.io'],
	body: ['.GeneralMaterial-module-article'],
	fields: {
		title: ['[data-testid="simple-title"]', '.SimpleTitle-module-root', 'h1'],
		lead: ['.RichTitle-module-root [class*="SecondTitle"]'],
		published: ['[data-testid="timestamp"] time', 'time[datetime]'],
	},
	furniture: {
		byline: ['[class^="MaterialNote-module-note_credit"]', '[class^="MetaItem-module"]'],
		other: ['.BlockCensorship-module-root'],
		related: ['[class^="RelatedBlock-module"]'],
		subscribe: [
			'.SupportBlock-module-root',
			'[class^="EmailSubscription-module-root"]',
			'[class^="SignalBlock"]',
		],
		tools: ['[class^="Toolbar-module"]'],
	},
	phrases: {
		subscribe: ['Поддержать'],
	},
};
