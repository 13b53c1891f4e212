import keyList from '../../controls/key-list.css';
import neutral from '../../controls/neutral.css';
import slider from '../../controls/slider.css';
import { outlineCss as outline } from '../../outline/outline-css.ts';
import { voiceRules } from '../../share/palette.ts';
import article from './article.css';
import articleHead from './article-head.css';
import bar from './bar.css';
import card from './card.css';
import figures from './figures.css';
import frame from './frame.css';
import lightBox from './light-box.css';
import menu from './menu.css';
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
	voiceRules('.reader'),
	frame,
	bar,
	menu,
	slider,
	keyList,
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
	voiceRules('.reader'),
	article,
	articleHead,
	figures,
	voices,
	outline,
	saved,
	print,
].join('\n');
