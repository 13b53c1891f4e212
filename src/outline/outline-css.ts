import bar from './styles/bar.css';
import controls from './styles/controls.css';
import quotes from './styles/quotes.css';
import speakers from './styles/speakers.css';

/** The style of the outline as one text, for the reader's shadow root and for saved pages. */
export const outlineCss = [bar, controls, speakers, quotes].join('\n');
