import { KeyList } from '../../controls/key-list.tsx';
import { outlineKeys } from '../../outline/outline-keys.ts';
import type { ReaderState } from '../state/state.ts';

/** The keys of the reader, and of the outline in it. */
export function KeysMenu({ state: { words } }: { state: ReaderState }) {
	return (
		<div class="key-lists">
			<h2>{words('keys_title')}</h2>
			<KeyList
				lines={[
					{ keys: ['↓', '↑', words('keys_space')], about: words('keys_scroll') },
					{ keys: ['J', 'K'], about: words('keys_quotes') },
					{ keys: ['C'], about: words('keys_copy') },
					{ keys: ['Alt+←'], about: words('keys_way_back') },
					{ keys: ['Esc'], about: words('keys_close') },
					{ keys: ['?'], about: words('keys_help') },
				]}
			/>
			<h3>{words('reader_outline')}</h3>
			<KeyList lines={outlineKeys(words)} />
		</div>
	);
}
