import { render } from 'preact';
import { shortcuts } from '../platform/shortcuts.ts';
import { closeOwnTab } from '../platform/welcome.ts';
import { markLanguage, words } from '../platform/words.ts';
import { WelcomePage } from './welcome-page.tsx';

async function open(): Promise<void> {
	markLanguage(document.documentElement);
	document.title = words('welcome_title');
	render(
		<WelcomePage shortcuts={await shortcuts()} close={() => void closeOwnTab()} />,
		document.body,
	);
}

void open();
