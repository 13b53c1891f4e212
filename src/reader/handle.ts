import type { Words } from '../base/words.ts';
import type { ReaderSettings } from '../settings/reader-settings.ts';
import type { ReaderInput } from './input.ts';
import type { FontFiles } from './state/dyslexic-font.ts';

/** The reader opens by itself on this host until `end` is called. */
export interface ByItself {
	host: string;
	end(): void;
}

export interface ReaderOptions {
	settings: ReaderSettings;
	words: Words;
	/** Hears of every change that the person makes in the reader, to keep it; also before the article is there. */
	onSettings?: (settings: ReaderSettings) => void;
	/** `page`: the page has taken the reader away, again and again or with all of itself. */
	onClose?: (by: 'person' | 'page') => void;
	/** Where the reader opens by itself on this host: how to end that. */
	byItself?: ByItself | undefined;
	/** Brings the face for dyslexia; without it another stands in its place. */
	bringFont?: () => Promise<FontFiles>;
	/** Why nothing new can be said or kept (the extension was updated under the reader); null where all is well. */
	cutOff?: () => string | null;
	/** Lays the extension's sheet over the page (see addPageSheet). */
	holdPage?: () => Promise<unknown>;
	/** Opens the extension's settings page; without it the reader has no button for it. */
	openSettings?: () => void;
}

export interface ReaderHandle {
	/** Aborted when the reader closes, by whatever way. */
	readonly signal: AbortSignal;
	show(input: ReaderInput): void;
	/** Goes to a quotation; asked before the article is there, as soon as it is. */
	goTo(quoteId: string): void;
	/** Goes to a block of the article that is shown. */
	goToBlock(blockId: string): void;
	/** New settings from elsewhere (another tab, the settings page). */
	update(settings: ReaderSettings): void;
	/** Shows and reads out a sentence. */
	tell(notice: string): void;
	/** Offers to do something, until it is done or an article is shown. */
	offer(words: string, act: () => void): void;
	close(): void;
}
