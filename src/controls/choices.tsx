interface ChoicesProps<T extends string> {
	label: string;
	name: string;
	options: readonly { value: T; label: string }[];
	value: T;
	onChoose: (value: T) => void;
}

/** One of several, as native radio buttons: arrow keys and screen readers know them. */
export function Choices<T extends string>({
	label,
	name,
	options,
	value,
	onChoose,
}: ChoicesProps<T>) {
	return (
		<fieldset class={`choices choices-${name}`}>
			<legend>{label}</legend>
			<div class="options">
				{options.map((option) => (
					<label key={option.value} class="choice" data-value={option.value}>
						<input
							type="radio"
							name={name}
							value={option.value}
							checked={option.value === value}
							onChange={() => onChoose(option.value)}
						/>
						<span>{option.label}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

interface SliderProps {
	label: string;
	/** What the value is called: "66 characters". */
	says: string;
	min: number;
	max: number;
	step: number;
	value: number;
	onSlide: (value: number) => void;
}

export function Slider({ label, says, min, max, step, value, onSlide }: SliderProps) {
	return (
		<label class="slider">
			<span class="slider-label">{label}</span>
			<span class="slider-value" aria-hidden="true">
				{says}
			</span>
			<input
				type="range"
				min={min}
				max={max}
				step={step}
				value={value}
				aria-valuetext={says}
				onInput={(event) => onSlide(Number(event.currentTarget.value))}
			/>
		</label>
	);
}

interface SwitchProps {
	label: string;
	on: boolean;
	onSwitch: (on: boolean) => void;
}

export function Switch({ label, on, onSwitch }: SwitchProps) {
	return (
		<label class="switch">
			<input
				type="checkbox"
				checked={on}
				onChange={(event) => onSwitch(event.currentTarget.checked)}
			/>
			<span>{label}</span>
		</label>
	);
}
