import { words } from '../platform/words.ts';
import { Choices, Slider, Switch } from '../reader/panels/choices.tsx';
import {
	ALIGNS,
	DEFAULT_SETTINGS,
	FONTS,
	RANGES,
	type RangedSetting,
	THEMES,
} from '../reader/settings.ts';
import type { SectionProps } from './options-app.tsx';

/** How the reader looks: the same choices that it has itself. */
export function ReaderSection({ settings, change }: SectionProps) {
	const { reader } = settings;
	const set = (part: Partial<typeof reader>) => change({ reader: { ...reader, ...part } });
	const numbers = new Intl.NumberFormat(words.language);
	const slider = (name: RangedSetting, label: string, says: string) => (
		<Slider
			{...RANGES[name]}
			label={label}
			says={says}
			value={reader[name]}
			onSlide={(value) => set({ [name]: value })}
		/>
	);
	return (
		<section aria-labelledby="reader">
			<h2 id="reader">{words('options_reader')}</h2>
			<Choices
				label={words('reader_theme')}
				name="theme"
				options={THEMES.map((value) => ({ value, label: words(`reader_theme_${value}`) }))}
				value={reader.theme}
				onChoose={(theme) => set({ theme })}
			/>
			<Choices
				label={words('reader_font')}
				name="font"
				options={FONTS.map((value) => ({ value, label: words(`reader_font_${value}`) }))}
				value={reader.font}
				onChoose={(font) => set({ font })}
			/>
			<Choices
				label={words('reader_align')}
				name="align"
				options={ALIGNS.map((value) => ({ value, label: words(`reader_align_${value}`) }))}
				value={reader.align}
				onChoose={(align) => set({ align })}
			/>
			<div class="sliders">
				{slider('size', words('reader_size'), words('reader_pixels', numbers.format(reader.size)))}
				{slider('width', words('reader_width'), words.plural('reader_characters', reader.width))}
				{slider('spacing', words('reader_spacing'), numbers.format(reader.spacing))}
				{slider(
					'speechRate',
					words('options_speech_rate'),
					words('reader_times', numbers.format(reader.speechRate)),
				)}
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
			<button type="button" onClick={() => change({ reader: DEFAULT_SETTINGS })}>
				{words('options_reader_reset')}
			</button>
		</section>
	);
}
