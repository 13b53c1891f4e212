/** Letters and digits that nobody can guess. A letter stands first, so that they may begin a name. */
function secret(): string {
	const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
	return `o${high.toString(36)}${low.toString(36)}`;
}

const PREFIX = `--${secret()}-`;

/** Name of a face that the page cannot declare beforehand. It is seen in `document.fonts`, so it shares no secret. */
export const OWN_FACE = `Outspoken ${secret()}`;

/**
 * A custom property of ours in a live page. One with a plain name the page could register (`@property`) or hand down
 * from its root element.
 */
export function ownProperty(name: string): string {
	return PREFIX + name;
}

/** A style sheet with our custom properties and our face under names that the page cannot guess. */
export function withOwnNames(css: string): string {
	return css.replace(/--(?=[a-z])/g, PREFIX).replaceAll('Outspoken OpenDyslexic', OWN_FACE);
}
