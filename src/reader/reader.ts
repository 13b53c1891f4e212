import type { Outline } from '../quotes/outline.ts';
import type { Article } from '../understand/article.ts';
import { articleView, TITLE_ID } from './article/article-view.ts';
import { voicesOf } from './article/voices.ts';
import { follow } from './follow.ts';
import { flash, goTo } from './go-to.ts';
import { applyLook } from './look.ts';
import { mountFrame } from './overlay/frame.ts';
import { onEscape } from './overlay/keys.ts';
import { pauseMedia } from './overlay/media.ts';
import { addPageSheet } from './overlay/page-sheet.ts';
import { survive } from './overlay/survive.ts';
import { rememberPlace } from './overlay/way-back.ts';
import { clearPanels, drawPanels } from './panels/draw.tsx';
import type { ReaderSettings } from './settings.ts';
import { buildSkeleton } from './skeleton.ts';
import type { Actions, ReaderState } from './state.ts';
import { makeStore } from './store.ts';
import { readerCss } from './styles/reader-css.ts';
import { addVoiceCard } from './voice-card.ts';
import type { Words } from './words.ts';

export interface ReaderInput {
	article: Article;
	outline: Outline;
	settings: ReaderSettings;
	words: Words;
	/** Hears of every change that the person makes in the reader, to keep it. */
	onSettings?: (settings: ReaderSettings) => void;
}

export interface ReaderOptions {
	settings: ReaderSettings;
	words: Words;
	onClose?: () => void;
	/** Opens the extension's settings page; without it the reader has no button for it. */
	openSettings?: () => void;
}

export interface ReaderHandle {
	/** Aborted when the reader closes, by whatever way. */
	readonly signal: AbortSignal;
	show(input: ReaderInput): void;
	/** Goes to a quotation; asked before the article is there, as soon as it is. */
	goTo(quoteId: string): void;
	/** New settings from elsewhere (another tab, the settings page). */
	update(settings: ReaderSettings): void;
	close(): void;
}

/** Below this width of the window, in CSS pixels, the panels lie over the text. */
const NARROW = 900;

/**
 * Opens the reader over a page: its background at once, the article with `show`. The page's DOM gains one
 * element outside its body and loses it again on closing; nothing else of it is touched.
 */
export function openReader(document: Document, first: ReaderOptions): ReaderHandle {
	const life = new AbortController();
	const { signal } = life;
	const goBack = rememberPlace(document);
	const frame = mountFrame(document, readerCss);
	const { dialog, host } = frame;
	addPageSheet(document, host);
	const resumeMedia = pauseMedia(document, signal);

	const rooms = buildSkeleton(dialog, first.words);
	const narrow = document.defaultView?.matchMedia?.(`(max-width: ${NARROW - 1}px)`);
	const store = makeStore<ReaderState>({
		settings: first.settings,
		words: first.words,
		contents: null,
		narrow: narrow?.matches ?? false,
		menu: null,
		outlineShown: first.settings.outlineOpen && !narrow?.matches,
		contentsShown: false,
		activeQuote: null,
		activeHeading: null,
		listening: 'off',
		notice: '',
	});
	let onSettings: ReaderInput['onSettings'];
	let wanted: string | null = null;
	/** Lives as long as the article that is shown. */
	let showing = new AbortController();

	const close = () => {
		if (signal.aborted) return;
		showing.abort();
		life.abort();
		clearPanels(rooms);
		if (dialog.open && 'close' in dialog) dialog.close?.();
		host.remove();
		goBack();
		resumeMedia();
		first.onClose?.();
	};

	const actions: Actions = {
		close,
		change(settings) {
			store.set({ settings });
			onSettings?.(settings);
		},
		menu: (menu) => store.set({ menu }),
		showOutline(outlineShown) {
			const { narrow, settings } = store.get();
			store.set({ outlineShown, ...(narrow && outlineShown ? { contentsShown: false } : {}) });
			// On a narrow window the panel is a moment's visit, not a choice to keep.
			if (!narrow) actions.change({ ...settings, outlineOpen: outlineShown });
		},
		showContents(contentsShown) {
			const { narrow } = store.get();
			store.set({ contentsShown, ...(narrow && contentsShown ? { outlineShown: false } : {}) });
		},
		goToQuote(id) {
			leavePanels();
			const mark = rooms.scroller.querySelector<HTMLElement>(`[data-quote="${id}"]`);
			if (mark) goTo(mark, rooms.scroller);
			if (mark) flash(rooms.scroller, id);
		},
		goToBlock(id) {
			leavePanels();
			const block = rooms.scroller.querySelector<HTMLElement>(`[data-block="${id}"]`);
			if (block) goTo(block, rooms.scroller, 'top');
		},
		copyQuote: () => {},
		save: () => {},
		print: () => document.defaultView?.print(),
		listen: () => {},
		...(first.openSettings ? { openSettings: first.openSettings } : {}),
	};
	/** A panel that lies over the text has done its work when the person goes somewhere. */
	const leavePanels = () => {
		if (store.get().narrow) store.set({ outlineShown: false, contentsShown: false });
	};

	store.watch((state, before) => {
		if (state.settings !== before.settings) applyLook(dialog, state.settings);
		if (state.notice !== before.notice) rooms.status.textContent = state.notice;
		drawPanels(rooms, state, actions);
	});
	applyLook(dialog, first.settings);
	drawPanels(rooms, store.get(), actions);

	narrow?.addEventListener('change', () => store.set({ narrow: narrow.matches }), { signal });
	dialog.addEventListener(
		'pointerdown',
		(event) => {
			const inBar = (event.target as Element | null)?.closest('.bar');
			if (!inBar) store.set({ menu: null });
		},
		{ signal },
	);
	onEscape(
		document,
		dialog,
		[
			() => {
				const { menu } = store.get();
				if (!menu) return false;
				store.set({ menu: null });
				rooms.bar.querySelector<HTMLElement>(`[data-opens="${menu}"]`)?.focus();
				return true;
			},
			() => {
				const { narrow, outlineShown, contentsShown } = store.get();
				if (!narrow || !(outlineShown || contentsShown)) return false;
				store.set({ outlineShown: false, contentsShown: false });
				return true;
			},
			() => {
				close();
				return true;
			},
		],
		signal,
	);
	dialog.addEventListener('close', (event) => event.target === dialog && close(), { signal });
	survive(document, frame, signal, close);
	placeFocus(rooms.scroller);

	return {
		signal,
		show(input) {
			if (signal.aborted) return;
			showing.abort();
			showing = new AbortController();
			onSettings = input.onSettings;
			const voices = voicesOf(input.article, input.outline);
			const article = articleView(document, input.article, voices, input.words);
			rooms.scroller.replaceChildren(article);
			rooms.scroller.scrollTop = 0;
			dialog.removeAttribute('aria-label');
			dialog.setAttribute('aria-labelledby', TITLE_ID);
			const { article: data, outline } = input;
			store.set({
				settings: input.settings,
				words: input.words,
				contents: { article: data, outline, voices },
			});
			applyLook(dialog, input.settings);
			addVoiceCard(
				rooms.layer,
				rooms.scroller,
				input.words,
				(id) => voices.byQuote.get(id),
				actions.copyQuote,
				showing.signal,
			);
			follow(
				rooms.scroller,
				article,
				({ quote, heading, progress }) => {
					rooms.progress.style.setProperty('--progress', String(progress));
					store.set({ activeQuote: quote, activeHeading: heading });
				},
				showing.signal,
			);
			if (wanted) actions.goToQuote(wanted);
			wanted = null;
		},
		goTo(quoteId) {
			if (store.get().contents) actions.goToQuote(quoteId);
			else wanted = quoteId;
		},
		update: (settings) => store.set({ settings }),
		close,
	};
}

/** The keys of reading scroll at once. No ring: the person has not moved the focus here, and sees that. */
function placeFocus(scroller: HTMLElement): void {
	scroller.dataset.placed = '';
	scroller.addEventListener('blur', () => delete scroller.dataset.placed, { once: true });
	scroller.focus({ preventScroll: true });
}
