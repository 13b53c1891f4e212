import type { Words } from '../../base/words.ts';
import type { Article } from '../../model/article.ts';
import type { Outline } from '../../model/outline.ts';
import type { ReaderSettings } from '../../settings/reader-settings.ts';
import type { Voices } from '../article/voices.ts';

/** The menus that hang from the toolbar; one at a time. */
export type Menu = 'theme' | 'text' | 'save' | 'listen' | 'keys';

export interface Contents {
	article: Article;
	outline: Outline;
	voices: Voices;
}

/** off: there is no voice for the language, or no speech at all. */
export type Listening = 'off' | 'idle' | 'playing' | 'paused';

export interface ReaderState {
	settings: ReaderSettings;
	words: Words;
	/** null until the article is there. */
	contents: Contents | null;
	/** The window has no room for panels beside the text: they lie over it, one at a time. */
	narrow: boolean;
	menu: Menu | null;
	/** The host on which the reader opens by itself; null where it does not. */
	byItselfOn: string | null;
	outlineShown: boolean;
	/** The text has been painted: the outline of a long article would keep it waiting. */
	textPainted: boolean;
	contentsShown: boolean;
	/** What the outline is filtered by. */
	outlineFilter: string;
	/** What stands at the reader's eye. */
	activeQuote: string | null;
	activeHeading: string | null;
	listening: Listening;
	/** Whose words alone are read aloud; null for the whole article. */
	listenTo: string | null;
	/** The last thing done, for the status line that screen readers announce. */
	notice: string;
}

/** What views can ask for. */
export interface Actions {
	close(): void;
	change(settings: ReaderSettings): void;
	menu(menu: Menu | null): void;
	showOutline(shown: boolean): void;
	showContents(shown: boolean): void;
	filterOutline(filter: string): void;
	/** Opens the outline where it is not, and goes into it. */
	enterOutline(): void;
	goToQuote(id: string): void;
	/** Goes to the quotation after or before the one where the person is. */
	stepQuote(by: 1 | -1): void;
	goToBlock(id: string): void;
	/** Answers whether the browser let it. */
	copyQuote(id: string): boolean;
	/** Copies the quotation in front of the person, and says so at it. */
	copyInFront(): void;
	save(kind: 'markdown' | 'html'): void;
	print(): void;
	/** Lets the reader open by itself no more. */
	endByItself(): void;
	listen(command: 'play' | 'pause' | 'stop'): void;
	/** Reads aloud only what a speaker says (null: the article), from the next start on. */
	listenTo(speaker: string | null): void;
	/** Absent where nobody can open it. */
	openSettings?: () => void;
}
