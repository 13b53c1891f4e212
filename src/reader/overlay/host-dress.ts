/** What the reader's host carries. The page has the host in hand, and much of what it gives it would reach the reader. */
export interface Dress {
	/** Every change of our own is made with this. */
	change(act: () => void): void;
	isIntact(): boolean;
	/** Takes off what the page has put on, and puts on what it has taken off. */
	restore(): void;
}

/** Without any effect here: the host's style outranks what a page's rules say of them. */
const HARMLESS = /^(?:class|id|data-(?!outspoken-).*)$/;

export function dressOf(host: HTMLElement): Dress {
	let worn = attributesOf(host);
	const isIntact = () => {
		const now = attributesOf(host);
		return now.size === worn.size && [...worn].every(([name, value]) => now.get(name) === value);
	};
	const restore = () => {
		for (const name of attributesOf(host).keys()) if (!worn.has(name)) host.removeAttribute(name);
		for (const [name, value] of worn) host.setAttribute(name, value);
	};
	return {
		isIntact,
		restore,
		change(act) {
			if (!isIntact()) restore();
			act();
			worn = attributesOf(host);
		},
	};
}

function attributesOf(host: HTMLElement): Map<string, string> {
	const names = host.getAttributeNames().filter((name) => !HARMLESS.test(name));
	return new Map(names.map((name) => [name, host.getAttribute(name) ?? '']));
}
