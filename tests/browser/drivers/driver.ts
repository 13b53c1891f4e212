import type { BrowserName } from '../../../build/browsers.ts';

/**
 * What a test may do with a browser: what a person can do, plus looking inside. One interface, two
 * browsers, so that every scenario is written once.
 */

export interface LaunchOptions {
	/** Folder of the unpacked extension. */
	extension: string;
	/** Language of the browser's own interface, which the extension's follows. Default "en". */
	locale?: 'en' | 'ru' | 'system';
	/** What `prefers-color-scheme` says in pages and popup. Default "light". */
	colorScheme?: 'light' | 'dark' | 'system';
	/** Size of the window, CSS pixels. Default 1280 × 900. */
	width?: number;
	height?: number;
	/** Port of the fixture server; every request of the browser then goes through it (see ../server.ts). */
	proxyPort?: number;
	/** A window that a person can see. Default false. */
	headed?: boolean;
	/**
	 * Folder of a profile that outlives the browser; the tabs of its last session are opened again. Without
	 * it each browser has a new one.
	 */
	profile?: string;
}

/** A file that the browser has saved. */
export interface Download {
	name: string;
	text: string;
}

/**
 * What a page holds in memory. Chromium counts nodes and listeners of the whole process, those out of the page too.
 * Firefox tells of neither: there they are those of the document, and of window, document and root element.
 */
export interface Weight {
	/** Bytes of scripts' objects; in Firefox all that the process has allocated. */
	heap: number;
	nodes: number;
	listeners: number;
}

/** A voice for the browser's speech synthesis that the test controls: a sentence lasts until `finish`. */
export interface Voice {
	/** What it was given to say, in order; `stopped` once it was told to be silent. */
	said(): Promise<{ text: string; rate: number; stopped: boolean }[]>;
	/** Ends the sentence that is being said. */
	finish(): Promise<void>;
}

/** A node of the accessibility tree, as screen readers get it: "button", "Open in the reader". */
export interface HeardNode {
	/** Of ARIA, "StaticText" for a text. */
	role: string;
	name: string;
	description: string;
	/** Of what folds and unfolds. */
	expanded?: boolean;
}

export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** Runs in the browser: it gets the root and JSON arguments, sees no variable of the test, gives JSON. */
export type InBrowser<A extends Json[], R> = (
	root: Document | ShadowRoot,
	...args: A
) => R | Promise<R>;

/** One document of the browser: the page, the popup, or the reader (whose root is its closed shadow root). */
export interface View {
	/** Whether it is there: the popup or the reader open. */
	isOpen(): Promise<boolean>;
	evaluate<A extends Json[], R>(fn: InBrowser<A, R>, ...args: A): Promise<R>;
	/** The visible text of the first match, or of everything. "" where nothing matches. */
	text(selector?: string): Promise<string>;
	/** How many elements match and are visible. */
	count(selector: string): Promise<number>;
	/** Clicks the middle of the first visible match (whose text contains `text`), waiting for it to appear. */
	click(selector: string, text?: string): Promise<void>;
	/** Rests the pointer on the first visible match (whose text contains `text`), waiting for it to appear. */
	hover(selector: string, text?: string): Promise<void>;
	/** A PNG of what it shows now. */
	screenshot(): Promise<Buffer>;
	/** What screen readers get of the document that the view stands in, in order. */
	heard(): Promise<HeardNode[]>;
}

export interface Driver {
	readonly browser: BrowserName;
	readonly page: View;
	readonly popup: View;
	/** The side panel (Chrome), the sidebar (Firefox). */
	readonly panel: View;
	readonly reader: View;
	/** Loads an address in the tab and waits for its load event. */
	open(url: string): Promise<void>;
	back(): Promise<void>;
	forward(): Promise<void>;
	/** Does something that opens a tab, and makes that tab the page. */
	followNewTab(act: () => Promise<unknown>): Promise<void>;
	/** Closes the tab; the one before it becomes the page. */
	closeTab(): Promise<void>;
	/** Address of one of the extension's own files, to `open` it as a page. */
	extensionUrl(path: string): string;
	/** Really clicks the extension's toolbar button, which grants `activeTab`; does not wait for anything. */
	triggerToolbarButton(): Promise<void>;
	/** The same, and waits until the popup's document has loaded. */
	clickToolbarButton(): Promise<View>;
	closePopup(): Promise<void>;
	/** Presses a chord such as "Escape", "Alt+Shift+R" or "ArrowDown" where the focus is. */
	press(chord: string): Promise<void>;
	/** Types letter by letter where the focus is. */
	type(text: string): Promise<void>;
	/**
	 * The browser-wide shortcut of a manifest command. In Firefox its keys are really pressed. Headless
	 * Chromium keeps keys away from its own window, so there the command's event is fired in the worker,
	 * after a click on the toolbar button, which grants what the keys would; not where the page `isGranted` already.
	 */
	shortcut(command: string, isGranted?: boolean): Promise<void>;
	/**
	 * Chooses an entry of the context menu of the page, or of an element in it (a CSS selector): in Firefox
	 * in the real menu, by its words. Chromium's menu cannot be driven; its event is fired in the worker.
	 */
	contextMenu(entry: { id: string; label: string }, on?: string): Promise<void>;
	/**
	 * Does something that makes the browser ask for access to a host, and says yes: in Firefox in the real
	 * prompt. Headless Chromium shows its prompt to nobody; there the host is granted before, by the browser's
	 * own page of extensions, and the extension's question is answered yes without a prompt.
	 */
	allowing(host: string, act: () => Promise<unknown>): Promise<void>;
	/** The world of the extension's own scripts in the page, where they run already. */
	readonly ownWorld: Pick<View, 'evaluate'>;
	/** Chooses a file in a file field of the page, hidden or not. */
	chooseFile(selector: string, path: string): Promise<void>;
	/** Does something that saves a file, waits until it is whole, and yields it. */
	download(act: () => Promise<unknown>): Promise<Download>;
	/**
	 * Does something that prints the page, and yields the PDF: in Firefox what comes out of its printer.
	 * Headless Chromium prints nothing by itself; there the PDF is asked for after the act.
	 */
	print(act: () => Promise<unknown>): Promise<Buffer>;
	/** What was copied. */
	clipboard(): Promise<{ text: string; html: string }>;
	/** Sets the system's preferences from now on, in the tab and the open popup; those left out are off. */
	emulate(wishes: { forcedColors?: boolean; reducedMotion?: boolean }): Promise<void>;
	/**
	 * Gives the browser one more voice, for a language that no voice of the system speaks. Chromium tells only
	 * the pages that are opened later.
	 */
	addVoice(language: string): Promise<Voice>;
	/** Opens a window and makes its one tab the page; `closeTab` closes it. */
	openWindow(kind: 'usual' | 'private'): Promise<void>;
	/** Gives the window a size, in CSS pixels of its outside, and waits until the page has it. */
	resize(width: number, height: number): Promise<void>;
	/** Lets the extension into private windows, as a person may in the browser's page of extensions. It starts anew. */
	allowInPrivateWindows(): Promise<void>;
	/** Takes away the extension's access to the sites that its manifest names, or gives it back, on the same page. */
	letIntoSites(allowed: boolean): Promise<void>;
	/** Ends the extension's background, as the browser may at any moment; the next event starts it again. */
	endBackground(): Promise<void>;
	/** Installs the extension again while its tabs stay open, as an update does. */
	updateExtension(): Promise<void>;
	/** Allows or forbids to read files on the computer, which Firefox has no switch for. */
	letIntoFiles?(allowed: boolean): Promise<void>;
	/** Milliseconds of processor time that the browser's processes for pages have used so far. */
	processorTime(): Promise<number>;
	/** What the process of the page in front holds, once all is collected that nobody needs. */
	weight(): Promise<Weight>;
	/**
	 * As after a start: one empty tab, the window's first size, the extension installed again with nothing stored
	 * and nothing allowed. Voices of `addVoice` and an opened private window stay.
	 */
	reset(): Promise<void>;
	/** Resolves when the browser has ended, by `close` or by a person's hand. */
	readonly ended: Promise<void>;
	close(): Promise<void>;
}

/** Attribute of the reader's host, a child of <html>. */
export const READER_HOST = 'data-outspoken-reader';

/** Thrown when a view is asked for something while it is not there. */
export class NotOpen extends Error {}
