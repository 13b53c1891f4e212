import neutral from '../../controls/neutral.css';
import { noVoiceColour, voiceColours } from '../../share/palette.ts';
import article from './article.css';
import articleHead from './article-head.css';
import bar from './bar.css';
import card from './card.css';
import figures from './figures.css';
import frame from './frame.css';
import lightBox from './light-box.css';
import menu from './menu.css';
import outline from './outline.css';
import panels from './panels.css';
import print from './print.css';
import saved from './saved.css';
import speech from './speech.css';
import themes from './themes.css';
import voices from './voices.css';

/** The whole style of the reader, one text for one sheet. */
export const readerCss = [
	neutral,
	themes,
	voiceRules(),
	frame,
	bar,
	menu,
	panels,
	outline,
	article,
	articleHead,
	figures,
	voices,
	card,
	lightBox,
	speech,
	print,
].join('\n');

/** The part of it that a saved article needs. */
export const savedCss = [
	neutral,
	themes,
	voiceRules(),
	article,
	articleHead,
	figures,
	voices,
	saved,
	print,
].join('\n');

/** `--voice-0` (nobody) … for every theme, and `--voice` for what belongs to one of them. */
function voiceRules(): string {
	const colours = [noVoiceColour, ...voiceColours];
	const given = colours.map(
		({ light, dark }, number) => `--voice-${number}: light-dark(${light}, ${dark});`,
	);
	const taken = colours.map(
		(_, number) => `[data-voice="${number}"] { --voice: var(--voice-${number}); }`,
	);
	return `.reader { ${given.join(' ')} }\n${taken.join('\n')}`;
}
