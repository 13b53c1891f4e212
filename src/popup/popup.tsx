import { render } from 'preact';
import { loadSettings } from '../platform/settings-store.ts';
import { activeTab } from '../platform/tabs.ts';
import { markLanguage, words } from '../platform/words.ts';
import { voiceColours, voiceProperties } from '../share/palette.ts';
import { App } from './app.tsx';
import { portTo } from './page-port.ts';
import { storedPreferences } from './preferences.ts';

async function open(): Promise<void> {
	adoptVoices();
	markLanguage(document.documentElement);
	document.title = words('action_title');
	const close = () => window.close();
	const [tab, settings] = await Promise.all([activeTab(), loadSettings()]);
	render(
		<App
			page={portTo(tab ?? { id: -1, url: undefined })}
			preferences={storedPreferences(settings, close)}
			close={close}
		/>,
		document.body,
	);
}

/** The speakers' colours come from the palette that the reader and the page use. */
function adoptVoices(): void {
	const sheet = new CSSStyleSheet();
	const classes = [...voiceColours.keys()].map(
		(n) => `.voice-${n + 1}{--voice:var(--voice-${n + 1})}`,
	);
	sheet.replaceSync(
		`:root{${voiceProperties('light')}}
		@media (prefers-color-scheme:dark){:root{${voiceProperties('dark')}}}
		${classes.join('')}`,
	);
	document.adoptedStyleSheets = [sheet];
}

void open();
