/** What some keys do, for the list under "?". */
export interface KeyLine {
	/** Each as it stands on the key: "↓", "Home", "C". */
	keys: readonly string[];
	about: string;
}

/** Keys with what they do. The list has no heading of its own. */
export function KeyList({ lines }: { lines: readonly KeyLine[] }) {
	return (
		<dl class="keys">
			{lines.map(({ keys, about }) => (
				<div key={about}>
					<dt>
						{keys.map((key) => (
							<kbd key={key}>{key}</kbd>
						))}
					</dt>
					<dd>{about}</dd>
				</div>
			))}
		</dl>
	);
}
