export interface SwitchProps {
	on: boolean;
	label: string;
	change(on: boolean): void;
}

/** A labelled on/off switch. */
export function Switch({ on, label, change }: SwitchProps) {
	return (
		<label class="switch">
			<input
				type="checkbox"
				role="switch"
				aria-checked={on}
				checked={on}
				onChange={(event) => change(event.currentTarget.checked)}
			/>
			<span>{label}</span>
		</label>
	);
}
