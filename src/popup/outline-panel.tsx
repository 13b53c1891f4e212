import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Quote } from '../model/outline.ts';
import type { PageView } from '../model/page-view.ts';
import { words } from '../platform/words.ts';
import { unknownLanguageWords } from '../share/language-name.ts';
import { copyQuote } from './copy.ts';
import { OutlineControls } from './outline-controls.tsx';
import { groupOutline, type OutlineView, sameQuote } from './outline-model.ts';
import { type PagePort, type PageState, readState } from './page-port.ts';
import type { Preferences } from './preferences.ts';
import { ShareBar } from './share-bar.tsx';
import { SpeakerGroup } from './speaker-group.tsx';

export interface OutlinePanelProps {
	view: Extract<PageView, { kind: 'article' }>;
	page: PagePort;
	preferences: Preferences;
	announce(text: string): void;
	/** Shows what is now known of the page. */
	show(state: PageState): void;
}

const notShown = { shown: false, stale: false };

/** Who said what, and the ways through it. */
export function OutlinePanel({ view, page, preferences, announce, show }: OutlinePanelProps) {
	const { outline } = view;
	const [look, setLook] = useState<OutlineView>({ filter: '', ...preferences.current.outline });
	const [current, setCurrent] = useState<string>();
	const list = useRef<HTMLDivElement>(null);
	const groups = groupOutline(outline, look);
	const shown = groups.flatMap((group) => group.quotes);
	// One quote is always reachable with Tab; the arrow keys do the rest.
	const reachable = shown.some(({ id }) => id === current) ? current : shown[0]?.id;

	useEffect(() => {
		announce(words.plural('popup_quotes', outline.quotes.length));
	}, []);

	const focusOn = (quote: Quote | undefined): void => {
		if (!quote) return;
		setCurrent(quote.id);
		list.current?.querySelector<HTMLElement>(`[data-quote="${quote.id}"]`)?.focus();
	};
	/** The quote to go on from once a newer outline stands there. */
	const next = useRef<Quote>(undefined);
	useLayoutEffect(() => {
		focusOn(next.current);
		next.current = undefined;
	}, [outline]);

	const go = async (quote: Quote): Promise<void> => {
		setCurrent(quote.id);
		const { shown, stale } = await page.go(view.reading, quote.id).catch(() => notShown);
		if (stale) await goAnew(quote);
		else announce(words(shown ? 'popup_shown' : 'popup_not_shown'));
	};
	/** The page was read anew since: shows what it says now, and the quote if it still stands there. */
	const goAnew = async (quote: Quote): Promise<void> => {
		const state = await readState(page);
		const fresh = state.kind === 'view' && state.view.kind === 'article' ? state.view : null;
		const same = fresh ? sameQuote(outline, quote, fresh.outline) : undefined;
		next.current = same;
		show(state);
		if (!fresh) return;
		const { shown } = same ? await page.go(fresh.reading, same.id).catch(() => notShown) : notShown;
		announce(words(shown ? 'popup_shown' : 'popup_changed'));
	};
	const copy = (quote: Quote): void => {
		announce(words(copyQuote(view, quote) ? 'popup_copied' : 'popup_not_copied'));
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const at = shown.findIndex(({ id }) => id === reachable);
		const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
		if (to !== undefined) {
			event.preventDefault();
			focusOn(shown[Math.max(0, Math.min(to, shown.length - 1))]);
		} else if (event.code === 'KeyC' && shown[at]) {
			// By the place of the key, so that it works in a Russian layout too.
			event.preventDefault();
			copy(shown[at]);
		}
	};

	const unknown = unknownLanguageWords(outline, words);
	if (outline.quotes.length === 0) {
		return <p class="empty">{unknown ?? words('popup_no_quotes')}</p>;
	}
	return (
		<>
			{unknown && <p class="empty">{unknown}</p>}
			<ShareBar
				outline={outline}
				go={(id) => {
					const heading = list.current?.querySelector<HTMLElement>(`[data-speaker="${id}"]`);
					heading?.scrollIntoView({ block: 'start' });
					focusOn(groups.find((group) => group.speaker?.id === id)?.quotes[0]);
				}}
			/>
			<OutlineControls
				outline={outline}
				look={look}
				change={(next) => {
					setLook(next);
					const { sort, kinds } = next;
					if (sort !== look.sort || kinds !== look.kinds) {
						void preferences.change(() => ({ outline: { sort, kinds } }));
					}
				}}
				into={() => focusOn(shown[0])}
			/>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the quote that has the focus. */}
			<div class="outline" ref={list} onKeyDown={onKeyDown}>
				{groups.map((group) => (
					<SpeakerGroup
						key={group.speaker?.id ?? ''}
						group={group}
						article={view.article}
						reachable={reachable}
						go={go}
						copy={copy}
					/>
				))}
				{shown.length === 0 && <p class="empty">{words('popup_no_match')}</p>}
			</div>
		</>
	);
}
