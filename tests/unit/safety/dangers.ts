/** Elements that no view of an article has; those of a form could send, those of SVG and MathML mutate. */
const FORBIDDEN = new Set(
	'script style link meta base iframe frame object embed form input textarea select svg math template noscript video audio source track portal marquee'.split(
		' ',
	),
);
/** Attributes that make a browser follow, load or run something. */
const ADDRESSED = new Set(
	'href src srcset action formaction data poster background ping srcdoc'.split(' '),
);
const ALLOWED = /^(?:https?:\/\/|mailto:|data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,]|#)/i;

/** Everything in a part of a view that could run or load something it should not, in words. */
export function dangers(root: Element): string[] {
	const found: string[] = [];
	for (const element of [root, ...root.querySelectorAll('*')]) {
		if (FORBIDDEN.has(element.localName)) found.push(`<${element.localName}>`);
		for (const { name, value } of element.attributes) {
			if (/^on/i.test(name) || name === 'style' || name === 'srcdoc' || name === 'ping') {
				found.push(`${element.localName} ${name}`);
			} else if (ADDRESSED.has(name) && !ALLOWED.test(value.trim())) {
				found.push(`${element.localName} ${name}=${value}`);
			}
		}
		const opens = element.hasAttribute('target') && element.getAttribute('target') !== '_self';
		if (opens && !/\bnoopener\b/.test(element.getAttribute('rel') ?? '')) {
			found.push(`${element.localName} target without noopener`);
		}
	}
	return found;
}
