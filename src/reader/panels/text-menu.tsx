import { ALIGNS, DEFAULT_SETTINGS, FONTS, RANGES, type RangedSetting } from '../settings.ts';
import type { Actions, ReaderState } from '../state.ts';
import { Choices, Slider, Switch } from './choices.tsx';

/** Everything about the look of the text, changed while one looks at it. */
export function TextMenu({ state, actions }: { state: ReaderState; actions: Actions }) {
	const { settings, words } = state;
	const numbers = new Intl.NumberFormat(words.language);
	const slider = (name: RangedSetting, label: string, says: string) => (
		<Slider
			{...RANGES[name]}
			label={label}
			says={says}
			value={settings[name]}
			onSlide={(value) => actions.change({ ...settings, [name]: value })}
		/>
	);
	return (
		<>
			<Choices
				label={words('reader_font')}
				name="font"
				options={FONTS.map((value) => ({
					value,
					label: words(`reader_font_${value}`),
					disabled: value === 'dyslexic' && !state.dyslexicFont && settings.font !== value,
				}))}
				value={settings.font}
				onChoose={(font) => actions.change({ ...settings, font })}
			/>
			{!state.dyslexicFont && <p class="hint">{words('reader_font_missing')}</p>}
			{slider('size', words('reader_size'), words('reader_pixels', numbers.format(settings.size)))}
			{slider('width', words('reader_width'), words.plural('reader_characters', settings.width))}
			{slider('spacing', words('reader_spacing'), numbers.format(settings.spacing))}
			<Choices
				label={words('reader_align')}
				name="align"
				options={ALIGNS.map((value) => ({ value, label: words(`reader_align_${value}`) }))}
				value={settings.align}
				onChoose={(align) => actions.change({ ...settings, align })}
			/>
			<Switch
				label={words('reader_margin_names')}
				on={settings.marginNames}
				onSwitch={(marginNames) => actions.change({ ...settings, marginNames })}
			/>
			<p class="menu-foot">
				<button
					type="button"
					class="text-button"
					onClick={() => {
						const { font, size, width, spacing, align } = DEFAULT_SETTINGS;
						actions.change({ ...settings, font, size, width, spacing, align });
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
