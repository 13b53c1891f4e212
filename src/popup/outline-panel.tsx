import { useEffect, useState } from 'preact/hooks';
import type { Quote } from '../model/outline.ts';
import type { PageView } from '../model/page-view.ts';
import { type OutlineChoice, sameQuote } from '../outline/groups.ts';
import { OutlineView } from '../outline/outline-view.tsx';
import { words } from '../platform/words.ts';
import { copyQuote } from './copy.ts';
import { type PagePort, type PageState, readState } from './page-port.ts';
import type { Preferences } from './preferences.ts';

export interface OutlinePanelProps {
	view: Extract<PageView, { kind: 'article' }>;
	page: PagePort;
	preferences: Preferences;
	announce(text: string, heardOnly?: boolean): void;
	/** Shows what is now known of the page. */
	show(state: PageState): void;
}

const notShown = { shown: false, stale: false };

/** The outline over its page: a quote leads to its words there. */
export function OutlinePanel({ view, page, preferences, announce, show }: OutlinePanelProps) {
	const { article, outline } = view;
	const [filter, setFilter] = useState('');
	const { kinds, order } = preferences.current.reader;

	useEffect(() => {
		const told = outline.failed
			? words('share_outline_failed')
			: words.plural('outline_quotes', outline.quotes.length);
		// The eyes see it on the tab and in the outline.
		announce(told, true);
	}, []);

	const change = (choice: OutlineChoice): void => {
		setFilter(choice.filter);
		if (choice.kinds === kinds && choice.order === order) return;
		const { kinds: newKinds, order: newOrder } = choice;
		void preferences.change(({ reader }) => ({
			reader: { ...reader, kinds: newKinds, order: newOrder },
		}));
	};
	const go = async (quote: Quote): Promise<void> => {
		const { shown, stale } = await page.go(view.reading, quote.id).catch(() => notShown);
		if (stale) await goAnew(quote);
		else announce(words(shown ? 'popup_shown' : 'popup_not_shown'));
	};
	/** The page was read anew since: shows what it says now, and the quote if it still stands there. */
	const goAnew = async (quote: Quote): Promise<void> => {
		const state = await readState(page);
		const fresh = state.kind === 'view' && state.view.kind === 'article' ? state.view : null;
		const same = fresh ? sameQuote(outline, quote, fresh.outline) : undefined;
		show(state);
		if (!fresh) return;
		const { shown } = same ? await page.go(fresh.reading, same.id).catch(() => notShown) : notShown;
		announce(words(shown ? 'popup_shown' : 'popup_changed'));
	};
	const copy = (quote: Quote): boolean => {
		const done = copyQuote(view, quote, preferences.current.reader.copying);
		// The eyes see it at the quotation.
		announce(words(done ? 'outline_copied' : 'popup_not_copied'), done);
		return done;
	};
	return (
		<OutlineView
			{...{ article, outline, words, change, go, copy }}
			level={2}
			choice={{ filter, kinds, order }}
			keepsPlace
		/>
	);
}
