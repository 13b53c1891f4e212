/** Code points by which WebDriver names the keys that write no letter (W3C WebDriver, § Keyboard actions). */
const webDriverKeys: Record<string, string> = {
	Alt: '\uE00A',
	ArrowDown: '\uE015',
	ArrowLeft: '\uE012',
	ArrowRight: '\uE014',
	ArrowUp: '\uE013',
	Backspace: '\uE003',
	Control: '\uE009',
	Delete: '\uE017',
	End: '\uE010',
	Enter: '\uE007',
	Escape: '\uE00C',
	Home: '\uE011',
	Meta: '\uE03D',
	PageDown: '\uE00F',
	PageUp: '\uE00E',
	Shift: '\uE008',
	Space: ' ',
	Tab: '\uE004',
};

/** The keys of a chord in the order they go down: "Alt+Shift+R" → ["Alt", "Shift", "R"]. */
export function keysOf(chord: string): string[] {
	return chord.split('+').map((key) => (key === 'Ctrl' ? 'Control' : key));
}

/** A key's name as WebDriver wants it. */
export function webDriverKey(key: string): string {
	return webDriverKeys[key] ?? (key.length === 1 ? key.toLowerCase() : key);
}

/** The key events of a chord, down in order and up in reverse, for WebDriver:PerformActions. */
export function chordActions(chord: string): { type: 'keyDown' | 'keyUp'; value: string }[] {
	const keys = keysOf(chord).map(webDriverKey);
	return [
		...keys.map((value) => ({ type: 'keyDown' as const, value })),
		...keys.reverse().map((value) => ({ type: 'keyUp' as const, value })),
	];
}
