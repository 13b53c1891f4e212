import type { PageView } from '../model/page-view.ts';
import { describe, RemoteError } from '../platform/messages.ts';
import { type Pointed, pointerTo } from '../platform/pointing.ts';
import {
	type ActiveTab,
	type NoAccess,
	NoAccessError,
	toggleReaderIn,
	withPage,
} from '../platform/tabs.ts';

/** The page that the popup stands over, as far as the popup needs it. Ids go with the `reading` of their view. */
export interface PagePort {
	read(): Promise<PageView>;
	/** Opens the reader with a reading, or closes it. */
	toggleReader(reading: string): Promise<{ open: boolean; article: boolean }>;
	go(reading: string, quote: string): Promise<{ shown: boolean; stale: boolean }>;
	/** Frames a removed piece, until something else is pointed at (null: nothing) or the popup is gone. */
	point(at: Pointed | null): void;
	putBack(reading: string, removals: string[] | 'all', back: boolean): Promise<PageView>;
	clean(on: boolean): Promise<PageView>;
}

/** The port to one tab. */
export function portTo(tab: Pick<ActiveTab, 'id' | 'url'>): PagePort {
	return {
		read: () => withPage(tab, 'to-page/read', {}),
		toggleReader: (reading) => toggleReaderIn(tab, reading),
		go: (reading, quote) => withPage(tab, 'to-page/go', { reading, quote }),
		point: pointerTo(tab.id),
		putBack: (reading, removals, back) =>
			withPage(tab, 'to-page/put-back', { reading, removals, back }),
		clean: (on) => withPage(tab, 'to-page/clean', { on }),
	};
}

/** What the popup knows of its page. */
export type PageState =
	| { kind: 'loading' }
	| { kind: 'view'; view: PageView }
	| { kind: 'no-access'; reason: NoAccess }
	| { kind: 'failed'; report: string };

/** Reads the page; every failure becomes a state that can be shown. */
export async function readState(port: PagePort): Promise<PageState> {
	try {
		return { kind: 'view', view: await port.read() };
	} catch (error) {
		return failureState(error);
	}
}

/** What to show for an error of a port. */
export function failureState(error: unknown): PageState {
	if (error instanceof NoAccessError) return { kind: 'no-access', reason: error.reason };
	return { kind: 'failed', report: error instanceof RemoteError ? error.message : describe(error) };
}
