import { render } from 'preact';
import { loadSettings } from '../platform/settings-store.ts';
import { activeTab } from '../platform/tabs.ts';
import { markLanguage, words } from '../platform/words.ts';
import { App } from './app.tsx';
import { type PageState, portTo, readState } from './page-port.ts';
import { storedPreferences } from './preferences.ts';
import { adoptVoices } from './voices.ts';

/** Milliseconds that the popup waits for its page before it shows that it waits: most pages take less. */
const patience = 120;

async function open(): Promise<void> {
	adoptVoices();
	markLanguage(document.documentElement);
	document.title = words('action_title');
	const close = () => window.close();
	const loading = loadSettings();
	const tab = await activeTab();
	const page = portTo(tab ?? { id: -1, url: undefined });
	const reading = readState(page);
	const known = await Promise.race([reading, waitingAfter(patience)]);
	render(
		<App
			page={page}
			known={known}
			reading={reading}
			preferences={storedPreferences(await loading, close)}
			close={close}
		/>,
		document.body,
	);
}

function waitingAfter(milliseconds: number): Promise<PageState> {
	return new Promise((resolve) => {
		setTimeout(() => resolve({ kind: 'loading' }), milliseconds);
	});
}

void open();
