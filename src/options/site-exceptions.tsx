import { useState } from 'preact/hooks';
import { words } from '../platform/words.ts';
import { pathPattern } from '../settings/path-pattern.ts';

export interface SiteExceptionsProps {
	host: string;
	/** Paths on the site where the reader stays closed. */
	paths: readonly string[];
	change(paths: string[]): Promise<boolean>;
	announce(text: string): void;
}

/** All of a site but …: on which of its pages the reader does not open by itself. */
export function SiteExceptions({ host, paths, change, announce }: SiteExceptionsProps) {
	const [input, setInput] = useState('');
	const add = async (): Promise<void> => {
		const path = pathPattern(input, host);
		if (!path) announce(words('options_except_unknown', host));
		else if (await change([...new Set([...paths, path])])) setInput('');
	};
	return (
		<details class="except">
			<summary>
				{paths.length > 0
					? words('options_except_some', paths.join(', '))
					: words('options_except_none')}
			</summary>
			<p class="about">{words('options_except_about')}</p>
			{paths.length > 0 && (
				<ul class="hosts">
					{paths.map((path) => (
						<li key={path}>
							<code>{path}</code>
							<button
								type="button"
								aria-label={words('options_site_remove', path)}
								onClick={() => change(paths.filter((other) => other !== path))}
							>
								{words('options_remove')}
							</button>
						</li>
					))}
				</ul>
			)}
			<form
				class="add"
				onSubmit={(event) => {
					event.preventDefault();
					void add();
				}}
			>
				<input
					type="text"
					spellcheck={false}
					autocomplete="off"
					placeholder="/video/*"
					aria-label={words('options_except_path', host)}
					value={input}
					onInput={(event) => setInput(event.currentTarget.value)}
				/>
				<button type="submit">{words('options_site_add')}</button>
			</form>
		</details>
	);
}
