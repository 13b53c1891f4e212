import { render } from 'preact';
import { loadSettings } from '../platform/settings-store.ts';
import { shortcuts } from '../platform/shortcuts.ts';
import { markLanguage, words } from '../platform/words.ts';
import { OptionsApp } from './options-app.tsx';

async function open(): Promise<void> {
	markLanguage(document.documentElement);
	document.title = words('options_title');
	const [settings, keys] = await Promise.all([loadSettings(), shortcuts()]);
	render(<OptionsApp loaded={settings} shortcuts={keys} />, document.body);
}

void open();
