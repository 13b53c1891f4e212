import { Switch } from '../../controls/choices.tsx';
import { SettingChoices, SettingSlider } from '../../controls/setting-controls.tsx';
import { DEFAULT_SETTINGS, type ReaderSettings } from '../../settings/reader-settings.ts';
import type { Actions, ReaderState } from '../state/state.ts';

/** Everything about the look of the text, changed while one looks at it. */
export function TextMenu({ state, actions }: { state: ReaderState; actions: Actions }) {
	const { settings, words } = state;
	const change = (part: Partial<ReaderSettings>) => actions.change({ ...settings, ...part });
	const setting = { settings, words, change };
	return (
		<>
			<SettingChoices {...setting} name="font" />
			<SettingSlider {...setting} name="size" />
			<SettingSlider {...setting} name="width" />
			<SettingSlider {...setting} name="spacing" />
			<SettingChoices {...setting} name="align" />
			<Switch
				label={words('reader_margin_names')}
				on={settings.marginNames}
				onSwitch={(marginNames) => change({ marginNames })}
			/>
			<p class="menu-foot">
				<button
					type="button"
					class="text-button"
					onClick={() => {
						const { font, size, width, spacing, align } = DEFAULT_SETTINGS;
						change({ font, size, width, spacing, align });
					}}
				>
					{words('reader_text_reset')}
				</button>
				{actions.openSettings && (
					<button type="button" class="text-button" onClick={actions.openSettings}>
						{words('reader_all_settings')}
					</button>
				)}
			</p>
		</>
	);
}
