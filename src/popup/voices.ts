import { voiceRules } from '../share/palette.ts';

/** Gives this page the speakers' colours, from the palette that the reader and the page use. */
export function adoptVoices(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(voiceRules(':root'));
	document.adoptedStyleSheets = [sheet];
}
