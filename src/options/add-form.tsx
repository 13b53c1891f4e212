import { useState } from 'preact/hooks';
import { words } from '../platform/words.ts';

export interface AddFormProps {
	/** What is to be added, for who does not see the field. */
	label: string;
	placeholder: string;
	inputMode?: 'text' | 'url';
	/** Adds what was typed. The field is emptied where it resolves to true. */
	add(input: string): Promise<boolean>;
}

/** A field with a button that adds what stands in it to a list. */
export function AddForm({ label, placeholder, inputMode = 'text', add }: AddFormProps) {
	const [input, setInput] = useState('');
	return (
		<form
			class="add"
			onSubmit={async (event) => {
				event.preventDefault();
				if (await add(input)) setInput('');
			}}
		>
			<input
				type="text"
				inputMode={inputMode}
				spellcheck={false}
				autocomplete="off"
				placeholder={placeholder}
				aria-label={label}
				value={input}
				onInput={(event) => setInput(event.currentTarget.value)}
			/>
			<button type="submit">{words('options_site_add')}</button>
		</form>
	);
}
