import { useEffect, useRef, useState } from 'preact/hooks';
import { KeyList } from '../controls/key-list.tsx';
import { outlineKeys } from '../outline/outline-keys.ts';
import { type Shortcut, shortcuts } from '../platform/shortcuts.ts';
import { words } from '../platform/words.ts';

/** Elements in which a question mark is one that somebody types. */
const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

/** The button "?" and the list of keys that it shows; the key itself shows it too. */
export function KeysHelp({ closes }: { closes: boolean }) {
	const list = useRef<HTMLElement>(null);
	const [commands, setCommands] = useState<Shortcut[]>([]);
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent): void => {
			const target = event.target as Element | null;
			if (event.key !== '?' || event.ctrlKey || event.metaKey || target?.matches?.(TYPING)) return;
			event.preventDefault();
			list.current?.togglePopover?.();
		};
		document.addEventListener('keydown', onKeyDown);
		return () => document.removeEventListener('keydown', onKeyDown);
	}, []);
	return (
		<>
			<button
				type="button"
				class="plain ask"
				popovertarget="keys"
				aria-label={words('keys_title')}
				aria-keyshortcuts="?"
				title={`${words('keys_title')} (?)`}
			>
				?
			</button>
			<section
				id="keys"
				popover="auto"
				class="over"
				aria-label={words('keys_title')}
				tabIndex={-1}
				autofocus
				ref={list}
				onBeforeToggle={() => void shortcuts().then(setCommands)}
			>
				<h2>{words('keys_title')}</h2>
				<KeyList
					lines={[
						...commands
							.filter(({ keys }) => keys)
							.map(({ about, keys }) => ({
								keys: [keys],
								about: about || words('command_action'),
							})),
						...outlineKeys(words),
						...(closes ? [{ keys: ['Esc'], about: words('keys_escape') }] : []),
						{ keys: ['?'], about: words('keys_help') },
					]}
				/>
			</section>
		</>
	);
}
