import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../platform/words.ts';

export interface AskFirstProps {
	label: string;
	/** What goes with it, in a sentence. */
	question: string;
	/** Says what is done, on the button that does it. */
	yes: string;
	onYes(): void;
}

/** A button for what cannot be undone: asks in its place, and does nothing until it is answered with yes. */
export function AskFirst({ label, question, yes, onYes }: AskFirstProps) {
	const [asking, setAsking] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const no = useRef<HTMLButtonElement>(null);
	const asked = useRef(false);
	useLayoutEffect(() => {
		// The focus goes to the harmless answer, and back afterwards.
		if (asking) no.current?.focus();
		else if (asked.current) button.current?.focus();
		asked.current = asking;
	}, [asking]);
	if (!asking)
		return (
			<button type="button" ref={button} onClick={() => setAsking(true)}>
				{label}
			</button>
		);
	return (
		<div
			class="question"
			role="alertdialog"
			aria-label={label}
			aria-describedby="question"
			onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}
		>
			<p id="question">{question}</p>
			<div class="acts">
				<button
					type="button"
					class="danger"
					onClick={() => {
						setAsking(false);
						onYes();
					}}
				>
					{yes}
				</button>
				<button type="button" ref={no} onClick={() => setAsking(false)}>
					{words('options_reset_not')}
				</button>
			</div>
		</div>
	);
}
