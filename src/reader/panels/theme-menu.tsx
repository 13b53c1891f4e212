import { SettingChoices } from '../../controls/setting-controls.tsx';
import type { Actions, ReaderState } from '../state/state.ts';

export function ThemeMenu({ state, actions }: { state: ReaderState; actions: Actions }) {
	const { settings, words } = state;
	return (
		<SettingChoices
			name="theme"
			settings={settings}
			words={words}
			change={(part) => actions.change({ ...settings, ...part })}
		/>
	);
}
