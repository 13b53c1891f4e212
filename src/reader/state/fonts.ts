import { element } from '../../dom/element.ts';

/** Made for people with dyslexia, or found to help them; the order of `--dyslexic` in article.css. */
const DYSLEXIC = [
	'OpenDyslexic',
	'OpenDyslexic3',
	'Atkinson Hyperlegible Next',
	'Atkinson Hyperlegible',
	'Lexend',
];
/** Letters whose widths differ between any two faces. */
const PROBE = 'mmmWWQgllii10';

/** Whether one of the dyslexia-friendly typefaces is installed: only then is there something to choose. */
export function hasDyslexicFont(document: Document): boolean {
	return DYSLEXIC.some((family) => isInstalled(document, family));
}

/** There is no way to ask for a font, but what is missing is drawn in the fallback, whichever that is. */
function isInstalled(document: Document, family: string): boolean {
	const context = element(document, 'canvas').getContext('2d');
	if (!context) return false;
	const width = (families: string) => {
		context.font = `64px ${families}`;
		return context.measureText(PROBE).width;
	};
	return ['monospace', 'serif'].every((other) => width(`"${family}", ${other}`) !== width(other));
}
