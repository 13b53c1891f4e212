import { words } from '../platform/words.ts';
import { pathPattern } from '../settings/path-pattern.ts';
import { AddForm } from './add-form.tsx';

export interface SiteExceptionsProps {
	host: string;
	/** Paths on the site where the reader stays closed. */
	paths: readonly string[];
	change(paths: string[]): Promise<boolean>;
	announce(text: string): void;
}

/** All of a site but …: on which of its pages the reader does not open by itself. */
export function SiteExceptions({ host, paths, change, announce }: SiteExceptionsProps) {
	const add = async (input: string): Promise<boolean> => {
		const path = pathPattern(input, host);
		if (path) return change([...new Set([...paths, path])]);
		announce(words('options_except_unknown', host));
		return false;
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
			<AddForm label={words('options_except_path', host)} placeholder="/video/*" add={add} />
		</details>
	);
}
