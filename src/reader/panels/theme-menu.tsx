import { THEMES } from '../settings.ts';
import type { Actions, ReaderState } from '../state.ts';
import { Choices } from './choices.tsx';

export function ThemeMenu({ state, actions }: { state: ReaderState; actions: Actions }) {
	const { settings, words } = state;
	return (
		<Choices
			label={words('reader_theme')}
			name="theme"
			options={THEMES.map((value) => ({ value, label: words(`reader_theme_${value}`) }))}
			value={settings.theme}
			onChoose={(theme) => actions.change({ ...settings, theme })}
		/>
	);
}
