import type { Words } from '../base/words.ts';
import {
	ALIGNS,
	FONTS,
	RANGES,
	type RangedSetting,
	type ReaderSettings,
	THEMES,
} from '../settings/reader-settings.ts';
import { Choices, Slider } from './choices.tsx';

type ChosenSetting = 'theme' | 'font' | 'align';

const CHOICES: {
	[Name in ChosenSetting]: {
		values: readonly ReaderSettings[Name][];
		label(words: Words): string;
		says(words: Words, value: ReaderSettings[Name]): string;
	};
} = {
	theme: {
		values: THEMES,
		label: (words) => words('reader_theme'),
		says: (words, value) => words(`reader_theme_${value}`),
	},
	font: {
		values: FONTS,
		label: (words) => words('reader_font'),
		says: (words, value) => words(`reader_font_${value}`),
	},
	align: {
		values: ALIGNS,
		label: (words) => words('reader_align'),
		says: (words, value) => words(`reader_align_${value}`),
	},
};

const SLIDERS: Record<
	RangedSetting,
	{ label(words: Words): string; says(words: Words, value: number): string }
> = {
	size: {
		label: (words) => words('reader_size'),
		says: (words, value) => words('reader_pixels', words.number(value)),
	},
	width: {
		label: (words) => words('reader_width'),
		says: (words, value) => words.plural('reader_characters', value),
	},
	spacing: {
		label: (words) => words('reader_spacing'),
		says: (words, value) => words.number(value),
	},
	speechRate: {
		label: (words) => words('reader_speech_rate'),
		says: (words, value) => words('reader_times', words.number(value)),
	},
};

interface SettingProps<Name extends string> {
	name: Name;
	settings: ReaderSettings;
	words: Words;
	change(part: Partial<ReaderSettings>): void;
}

/** One of the reader's settings that is a choice of several, in the reader and on the settings page. */
export function SettingChoices<Name extends ChosenSetting>({
	name,
	settings,
	words,
	change,
}: SettingProps<Name>) {
	const { values, label, says } = CHOICES[name];
	return (
		<Choices
			label={label(words)}
			name={name}
			options={values.map((value) => ({
				value,
				label: says(words, value),
			}))}
			value={settings[name]}
			onChoose={(value) => change({ [name]: value })}
		/>
	);
}

/** One of the reader's settings that is a number. */
export function SettingSlider({
	name,
	settings,
	words,
	change,
	label = SLIDERS[name].label(words),
}: SettingProps<RangedSetting> & { label?: string }) {
	return (
		<Slider
			{...RANGES[name]}
			label={label}
			says={SLIDERS[name].says(words, settings[name])}
			value={settings[name]}
			onSlide={(value) => change({ [name]: value })}
		/>
	);
}
