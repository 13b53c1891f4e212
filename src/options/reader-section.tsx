import { Switch } from '../controls/choices.tsx';
import { SettingChoices, SettingSlider } from '../controls/setting-controls.tsx';
import { words } from '../platform/words.ts';
import { DEFAULT_SETTINGS, type ReaderSettings } from '../settings/reader-settings.ts';
import type { SectionProps } from './section.ts';

/** How the reader looks: the same choices that it has itself. */
export function ReaderSection({ settings, change, changeSoon }: SectionProps) {
	const { reader } = settings;
	// A slider on its way, or an arrow key held down, changes many times a second.
	const set = (part: Partial<ReaderSettings>) => changeSoon({ reader: { ...reader, ...part } });
	const setting = { settings: reader, words, change: set };
	return (
		<section aria-labelledby="reader">
			<h2 id="reader">{words('options_reader')}</h2>
			<SettingChoices {...setting} name="theme" />
			<SettingChoices {...setting} name="font" />
			<SettingChoices {...setting} name="align" />
			<div class="sliders">
				<SettingSlider {...setting} name="size" />
				<SettingSlider {...setting} name="width" />
				<SettingSlider {...setting} name="spacing" />
				<SettingSlider {...setting} name="speechRate" />
			</div>
			<Switch
				label={words('options_outline_open')}
				on={reader.outlineOpen}
				onSwitch={(outlineOpen) => set({ outlineOpen })}
			/>
			<Switch
				label={words('reader_margin_names')}
				on={reader.marginNames}
				onSwitch={(marginNames) => set({ marginNames })}
			/>
			<button
				type="button"
				onClick={() => change({ reader: { ...DEFAULT_SETTINGS, copying: reader.copying } })}
			>
				{words('options_reader_reset')}
			</button>
		</section>
	);
}
