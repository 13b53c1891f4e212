import { KeyList } from '../controls/key-list.tsx';
import { openSettings } from '../platform/own-pages.ts';
import type { Shortcut } from '../platform/shortcuts.ts';
import { words } from '../platform/words.ts';

/** The one page after installing: the two clicks, the two shortcuts as this browser has them, and nothing to answer. */
export function WelcomePage({ shortcuts, close }: { shortcuts: Shortcut[]; close(): void }) {
	const keys = shortcuts
		.filter((shortcut) => shortcut.keys)
		.map((shortcut) => ({
			keys: [shortcut.keys],
			about: shortcut.about || words('command_action'),
		}));
	return (
		<main>
			<header>
				<img src="icons/outspoken-128.png" alt="" width="56" height="56" />
				<h1>{words('welcome_title')}</h1>
			</header>
			<ol>
				<li>
					<h2>{words('welcome_outline')}</h2>
					<p>{words('welcome_outline_about')}</p>
				</li>
				<li>
					<h2>{words('welcome_reader')}</h2>
					<p>{words('welcome_reader_about')}</p>
				</li>
			</ol>
			{keys.length > 0 && (
				<section aria-labelledby="keys">
					<h2 id="keys">{words('welcome_keys')}</h2>
					<KeyList lines={keys} />
				</section>
			)}
			<p class="quiet">{words('options_privacy_network')}</p>
			<div class="acts">
				<button type="button" class="main" onClick={close}>
					{words('welcome_close')}
				</button>
				<button type="button" onClick={openSettings}>
					{words('popup_settings')}
				</button>
			</div>
		</main>
	);
}
