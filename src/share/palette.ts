/**
 * The colours of speakers, the same in popup, page and reader. Given out in the order in which speakers
 * appear, then from the start again. Each has a contrast of at least 4.5 : 1 with the background of its
 * theme (white; #1c1b22), so that it may carry text.
 */
export interface VoiceColour {
	light: string;
	dark: string;
}

export const voiceColours: readonly VoiceColour[] = [
	{ light: '#1f4fd0', dark: '#8ab4ff' },
	{ light: '#b5340f', dark: '#ff9b7a' },
	{ light: '#15703a', dark: '#6fd394' },
	{ light: '#7b35b5', dark: '#c9a2f5' },
	{ light: '#0b6b7d', dark: '#5fd0e0' },
	{ light: '#ab1f66', dark: '#ff8fc0' },
	{ light: '#7d5800', dark: '#e8c04a' },
	{ light: '#4a6b00', dark: '#bfd84a' },
];

/** For quotations whose speaker is not known: the only grey. */
export const noVoiceColour: VoiceColour = { light: '#5c5f66', dark: '#a6a9b3' };

/** Number of the colour of a speaker by the order of appearance (0, 1, …): 1 …; nobody's is 0. */
export function colourOfSpeaker(index: number): number {
	return (index % voiceColours.length) + 1;
}

/**
 * CSS that gives an element the custom properties `--voice-0` (nobody), `--voice-1` … for light and dark, and
 * `--voice` to whatever in it has the number of a colour as its `data-voice`.
 */
export function voiceRules(selector: string): string {
	const colours = [noVoiceColour, ...voiceColours];
	const given = colours.map(
		({ light, dark }, number) => `--voice-${number}: light-dark(${light}, ${dark});`,
	);
	const taken = colours.map(
		(_, number) => `[data-voice="${number}"] { --voice: var(--voice-${number}); }`,
	);
	return `${selector} { ${given.join(' ')} }\n${taken.join('\n')}`;
}
