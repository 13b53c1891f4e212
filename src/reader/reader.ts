import { painted } from '../dom/painted.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import type { ReaderSettings } from '../settings/reader-settings.ts';
import { makeActions } from './actions.ts';
import { doAll } from './do-all.ts';
import type { ByItself, ReaderHandle, ReaderOptions } from './handle.ts';
import type { ReaderInput } from './input.ts';
import { copyPast, keepCopies } from './overlay/copying.ts';
import { type Frame, mountFrame, settle } from './overlay/frame.ts';
import { noticeTab, onEscape } from './overlay/keys.ts';
import { announcer, buildLayout } from './overlay/layout.ts';
import { pauseMedia } from './overlay/media.ts';
import { offer } from './overlay/offer.ts';
import { undoRoot } from './overlay/page-root.ts';
import { addPageSheet } from './overlay/page-sheet.ts';
import { recoverPresses } from './overlay/presses.ts';
import { stepDownForPrint } from './overlay/print.ts';
import { onLetterKeys, onReadingKeys } from './overlay/reading-keys.ts';
import { onSelectAll } from './overlay/select-all.ts';
import { survive } from './overlay/survive.ts';
import { watchContent } from './overlay/watch.ts';
import { rememberPlace } from './overlay/way-back.ts';
import { rememberWayOut } from './overlay/way-out.ts';
import { clearPanels, drawPanels } from './panels/draw.tsx';
import { busy, showArticle } from './show-article.ts';
import type { Showing } from './showing.ts';
import { clearFilter, closeMenu, closeOnOutsidePress, closeSheets } from './state/dismiss.ts';
import { dyslexicFont } from './state/dyslexic-font.ts';
import { applyKinds, applyLook } from './state/look.ts';
import type { ReaderState } from './state/state.ts';
import { makeStore } from './state/store.ts';
import { readerCss } from './styles/reader-css.ts';

export type { ByItself, ReaderHandle, ReaderOptions };

/** How often what others have changed in the reader is put back. */
const PATIENCE = 3;
/** Below this width of the window, in CSS pixels, the panels lie over the text (see panels.css). */
const NARROW = 900;

/**
 * Opens the reader over a page: its background at once, the article with `show`. The page's DOM gains one
 * element outside its body and loses it again on closing; nothing else of it is touched.
 */
export function openReader(page: Document, first: ReaderOptions): ReaderHandle {
	const document = unclobbered(page);
	const life = new AbortController();
	const goBack = rememberPlace(document);
	const frame = mountFrame(document, readerCss, life.signal);
	try {
		return furnish(document, frame, life, goBack, first);
	} catch (error) {
		// A frame that nobody can close would lock the page.
		doAll([() => life.abort(), () => frame.host.remove(), goBack]);
		throw error;
	}
}

/** Puts everything into the frame that a reader has, and gives back what works it. */
function furnish(
	document: Document,
	frame: Frame,
	life: AbortController,
	goBack: () => void,
	first: ReaderOptions,
): ReaderHandle {
	const { signal } = life;
	const { dialog, host } = frame;
	frame.dress.change(() => addPageSheet(document, host, signal, first.holdPage));
	undoRoot(frame, signal);
	const resumeMedia = pauseMedia(document, signal);

	const layout = buildLayout(dialog, first.words);
	const narrow = document.defaultView?.matchMedia?.(`(max-width: ${NARROW - 1}px)`);
	const store = makeStore<ReaderState>({
		settings: first.settings,
		words: first.words,
		contents: null,
		narrow: narrow?.matches ?? false,
		menu: null,
		byItselfOn: first.byItself?.host ?? null,
		outlineShown: first.settings.outlineOpen && !narrow?.matches,
		textPainted: false,
		contentsShown: false,
		outlineFilter: '',
		activeQuote: null,
		activeHeading: null,
		listening: 'off',
		listenTo: null,
		notice: '',
	});
	let wanted: string | null = null;
	let input: ReaderInput | null = null;
	/** Takes away what is offered. */
	let withdraw = () => {};
	let showing: Showing | null = null;
	/** Of the article that is shown. */
	let articleLife = new AbortController();

	const tell = (notice: string) => store.set({ notice });
	const tellCopied = (copied: boolean) => {
		const { words } = store.get();
		tell(words(copied ? 'outline_copied' : 'reader_copy_failed'));
	};
	const end = (by: 'person' | 'page') => {
		if (signal.aborted) return;
		doAll([
			() => articleLife.abort(),
			() => life.abort(),
			() => clearPanels(layout),
			() => host.remove(),
			goBack,
			resumeMedia,
			() => first.onClose?.(by),
		]);
	};
	const close = () => end('person');
	let restored = 0;
	/** Undoes what the page has done to the reader's own parts. */
	const restore = (takeBack: () => void) => {
		if (++restored > PATIENCE) {
			// A translator may be at work, whom the person has asked.
			if (restored === PATIENCE + 1) tell(store.get().words('reader_restored_no_more'));
			return;
		}
		change(() => {
			takeBack();
			clearPanels(layout);
			settle(frame);
			layout.fit();
			drawPanels(layout, store.get(), actions);
		});
		if (input) show({ ...input, settings: store.get().settings });
		tell(store.get().words('reader_restored'));
	};
	const change = watchContent(frame, restore, signal);
	const actions = makeActions({
		document,
		layout,
		copy: (citation) => copyPast(document, citation, tellCopied),
		store,
		close,
		showing: () => showing,
		wayOut: rememberWayOut([layout.outline, layout.contents], signal),
		keep: (settings) => first.onSettings?.(settings),
		endByItself: first.byItself?.end,
		openSettings: first.openSettings,
		cutOff: first.cutOff,
	});

	const bringFont = dyslexicFont(
		document,
		first.bringFont ?? (() => Promise.reject()),
		() => store.set({ notice: store.get().words('reader_font_failed') }),
		signal,
	);
	const dress = (settings: ReaderSettings) => {
		change(() => applyLook(dialog, settings));
		if (settings.font === 'dyslexic') bringFont();
	};
	const announce = announcer(layout.status, change, signal);
	store.watch((state, before) => {
		if (state.settings !== before.settings) {
			dress(state.settings);
			if (state.settings.kinds !== before.settings.kinds) {
				applyKinds(layout.scroller, state.settings.kinds);
				showing?.stop.renew();
			}
			showing?.voice.setRate(state.settings.speechRate);
		}
		if (state.notice !== before.notice && state.notice) {
			announce(state.notice);
			// So that the same words can be said again.
			store.set({ notice: '' });
		}
		change(() => drawPanels(layout, state, actions, before));
	});
	dress(first.settings);
	change(() => drawPanels(layout, store.get(), actions));

	narrow?.addEventListener('change', () => store.set({ narrow: narrow.matches }), { signal });
	closeOnOutsidePress(dialog, store, signal);
	onEscape(
		document,
		dialog,
		[
			() => showing?.lightBox.close() ?? false,
			() => closeMenu(layout.bar, store),
			() => showing?.card.dismiss() ?? false,
			() => clearFilter(layout.outline, store),
			() => closeSheets(store, actions),
			() => {
				close();
				return true;
			},
		],
		signal,
	);
	recoverPresses(dialog, close, signal);
	keepCopies(frame.root, dialog, tellCopied, signal);
	noticeTab(dialog, signal);
	onReadingKeys(document, dialog, layout.scroller, signal);
	onSelectAll(dialog, layout.scroller, () => showing?.buildAll(), signal);
	const tellKeys = () => {
		// Closing gives the focus to its button, which is where "?" leads.
		if (store.get().menu !== 'keys') actions.menu('keys');
		else closeMenu(layout.bar, store);
	};
	onLetterKeys(dialog, { step: actions.stepQuote, copy: actions.copyInFront, tellKeys }, signal);
	layout.skip.addEventListener('click', actions.enterOutline, { signal });
	// Closed by the browser itself (a second back gesture), not by us on the way to another layer.
	dialog.addEventListener('close', () => dialog.open || close(), { signal });
	stepDownForPrint(document, frame, () => showing?.buildAll(), signal);
	survive(document, frame, signal, () => end('page'));
	busy(dialog, layout.scroller, true);
	// With the focus on the text, the arrow and page keys scroll it at once.
	layout.scroller.focus({ preventScroll: true });

	function show(next: ReaderInput): void {
		if (signal.aborted) return;
		withdraw();
		// Of another article it would be another place.
		const place = input?.article.url === next.article.url ? (showing?.place() ?? []) : [];
		input = next;
		change(() => articleLife.abort());
		articleLife = new AbortController();
		const { signal: life } = articleLife;
		showing = showArticle(layout, dialog, next, store, actions, place, life, change);
		if (wanted) actions.goToQuote(wanted);
		wanted = null;
		if (store.get().textPainted) return;
		void painted().then(() => signal.aborted || store.set({ textPainted: true }));
	}

	return {
		signal,
		show,
		goTo(quoteId) {
			if (store.get().contents) actions.goToQuote(quoteId);
			else wanted = quoteId;
		},
		goToBlock: actions.goToBlock,
		update: (settings) => store.set({ settings }),
		tell,
		offer(words, act) {
			withdraw();
			withdraw = offer(layout.layer, words, act, change);
			tell(words);
		},
		close,
	};
}
