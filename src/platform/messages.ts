import type { Runtime } from 'webextension-polyfill';
import type { PageView } from '../model/page-view.ts';
import { browser } from './browser.ts';

/**
 * Everything that our parts say to each other, named by direction. The page may live long after the
 * popup and the background are gone, so every answer is complete: neither side keeps the state of a conversation.
 */
interface Talk {
	/** The detector or page.js in a tab: does this tab hold an article? Sets the button's state. */
	'to-background/article': { ask: { found: boolean }; answer: null };
	/** The reader's own switch, on a site where it opens by itself: it shall no more. */
	'to-background/end-by-itself': { ask: object; answer: null };
	/** The page has taken the reader away: the popup shall say so. */
	'to-background/reader-lost': { ask: object; answer: null };
	/** Lays the sheet that holds the page behind the reader over the tab that asks. */
	'to-background/hold-page': { ask: object; answer: null };
	/** The reader's settings button. */
	'to-background/open-settings': { ask: object; answer: null };
	/** Brings scripts (by their names: "quotes", "font", "language-ru") into the tab that asks, before it is answered. */
	'to-background/scripts': { ask: { names: string[] }; answer: null };
	'to-page/read': { ask: object; answer: PageView };
	/**
	 * `reading` is what the person has before them: as long as it is the page's last it is shown at once. `article` is
	 * false where there is none to open.
	 */
	'to-page/toggle-reader': {
		ask: { reading?: string };
		answer: { open: boolean; article: boolean };
	};
	/**
	 * Shows a quote, in the reader when it is open, else in the page. `shown` is false where it cannot be
	 * found; `stale` where the reading is not the page's last, so that its ids mean nothing any more.
	 */
	'to-page/go': {
		ask: { reading: string; quote: string };
		answer: { shown: boolean; stale: boolean };
	};
	/**
	 * Puts removed pieces back (or takes them away again). Does nothing but answer where the reading is
	 * not the page's last.
	 */
	'to-page/put-back': {
		ask: { reading: string; removals: string[] | 'all'; back: boolean };
		answer: PageView;
	};
	/** Hides furniture in place, or shows the page as it came. */
	'to-page/clean': { ask: { on: boolean }; answer: PageView };
}

type Type = keyof Talk;
/** What travels: one union, told apart by `type`. */
export type Message = { [T in Type]: { type: T } & Talk[T]['ask'] }[Type];
export type Ask<T extends Type> = Talk[T]['ask'];
export type Answer<T extends Type> = Talk[T]['answer'];
/** The types of one direction. */
export type Towards<Direction extends string> = Extract<Type, `${Direction}/${string}`>;

/** What the answering side does, one handler a message. The sender has been checked already. */
export type Handlers<Direction extends string> = {
	[T in Towards<Direction>]: (
		message: Extract<Message, { type: T }>,
		sender: Runtime.MessageSender,
	) => Answer<T> | Promise<Answer<T>>;
};

type Envelope = { ok: unknown } | { error: string };

/** The other side was there and failed. `message` is the error's name and nothing of the page. */
export class RemoteError extends Error {}

/** Tells the background, and does not mind where it is gone: the extension was updated or removed meanwhile. */
export function tellBackground<T extends Towards<'to-background'>>(type: T, body: Ask<T>): void {
	try {
		browser.runtime.sendMessage({ type, ...body }).catch(() => {});
	} catch {
		// Chrome throws at once then, instead of rejecting.
	}
}

/** Asks the background. Rejects where it failed or is gone: the extension was updated or removed meanwhile. */
export async function askBackground<T extends Towards<'to-background'>>(
	type: T,
	body: Ask<T>,
): Promise<Answer<T>> {
	return open<T>(await browser.runtime.sendMessage({ type, ...body }));
}

/** Asks page.js in the main frame of a tab. Rejects when it does not run there (see `withPage`). */
export async function askPage<T extends Towards<'to-page'>>(
	tab: number,
	type: T,
	body: Ask<T>,
): Promise<Answer<T>> {
	return open<T>(await browser.tabs.sendMessage(tab, { type, ...body }, { frameId: 0 }));
}

function open<T extends Type>(envelope: unknown): Answer<T> {
	const answer = envelope as Envelope | undefined;
	if (!answer) throw new Error('Nobody answered');
	if ('error' in answer) throw new RemoteError(answer.error);
	return answer.ok as Answer<T>;
}

/**
 * Answers the messages of one direction until the signal aborts. Messages that do not come from
 * ourselves are left unanswered: a page has no way in.
 */
export function answer<Direction extends 'to-background' | 'to-page'>(
	direction: Direction,
	handlers: Handlers<Direction>,
	signal?: AbortSignal,
): void {
	const listener = (
		raw: unknown,
		sender: Runtime.MessageSender,
		reply: (envelope: Envelope) => void,
	): true | undefined => {
		if (!isOurs(direction, sender)) return;
		const type = (raw as { type?: unknown } | null)?.type;
		if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return;
		const handler = handlers[type as Towards<Direction>] as (
			message: unknown,
			sender: Runtime.MessageSender,
		) => unknown;
		Promise.resolve()
			.then(() => handler(raw, sender))
			.then(
				(ok) => reply({ ok: ok ?? null }),
				(error: unknown) => reply({ error: describe(error) }),
			);
		// Keeps the channel open; a returned promise would do, but Chrome knows that only since 148.
		return true;
	};
	browser.runtime.onMessage.addListener(
		listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
	);
	signal?.addEventListener('abort', () => {
		browser.runtime.onMessage.removeListener(
			listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
		);
	});
}

/**
 * True for a sender that may speak in this direction: the background listens to our content scripts
 * in a tab's main frame and to our own pages, the page to our own pages and background only.
 */
export function isOurs(
	direction: 'to-background' | 'to-page',
	sender: Pick<Runtime.MessageSender, 'id' | 'url' | 'tab' | 'frameId'>,
): boolean {
	if (sender.id !== browser.runtime.id) return false;
	if (sender.url?.startsWith(browser.runtime.getURL(''))) return true;
	return direction === 'to-background' && sender.tab !== undefined && sender.frameId === 0;
}

/** Name of an error and the places in our own code: enough to mend it, and nothing of what the page says. */
export function describe(error: unknown): string {
	if (!(error instanceof Error)) return 'Error';
	const places = [...(error.stack ?? '').matchAll(/(\w+\.js):(\d+):(\d+)/g)].slice(0, 8);
	return [error.name, ...places.map((place) => place[0])].join(' ');
}
