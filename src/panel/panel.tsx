import { render } from 'preact';
import { followFrontTab } from '../platform/front-tab.ts';
import { loadSettings } from '../platform/settings-store.ts';
import { markLanguage, words } from '../platform/words.ts';
import { App } from '../popup/app.tsx';
import { portTo, readState } from '../popup/page-port.ts';
import { storedPreferences } from '../popup/preferences.ts';
import { adoptVoices } from '../popup/voices.ts';

// The side panel: the popup's own view, of the tab that is in front, for as long as the person wants it.

async function open(): Promise<void> {
	adoptVoices();
	markLanguage(document.documentElement);
	document.title = words('action_title');
	const preferences = storedPreferences(await loadSettings(), () => {});
	let shown = 0;
	followFrontTab(async (tab) => {
		const page = portTo(tab ?? { id: -1, url: undefined });
		const reading = readState(page);
		shown += 1;
		render(
			<App
				key={shown}
				page={page}
				known={{ kind: 'loading' }}
				reading={reading}
				preferences={preferences}
			/>,
			document.body,
		);
		return (await reading).kind !== 'no-access';
	});
}

void open();
