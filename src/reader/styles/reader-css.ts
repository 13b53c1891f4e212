import article from './article.css';
import bar from './bar.css';
import card from './card.css';
import frame from './frame.css';
import lightBox from './light-box.css';
import menu from './menu.css';
import panels from './panels.css';
import print from './print.css';
import themes from './themes.css';
import voices from './voices.css';

/** The whole style of the reader, one text for one sheet. */
export const readerCss = [
	themes,
	frame,
	bar,
	menu,
	panels,
	article,
	voices,
	card,
	lightBox,
	print,
].join('\n');
