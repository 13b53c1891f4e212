import type { ReaderSettings } from '../settings/reader-settings.ts';
import { type Citation, cite } from '../share/citation.ts';
import { fileName } from '../share/file-name.ts';
import { saveFile } from '../share/save-file.ts';
import type { Layout } from './overlay/layout.ts';
import { printArticle } from './overlay/print.ts';
import type { WayOut } from './overlay/way-out.ts';
import { flash, goTo, inSight } from './place/go-to.ts';
import { articleHtml } from './save/html.ts';
import { articleMarkdown } from './save/markdown.ts';
import { picturesOf } from './save/pictures.ts';
import type { Showing } from './showing.ts';
import { closeMenu } from './state/dismiss.ts';
import type { Actions, ReaderState } from './state/state.ts';
import type { Store } from './state/store.ts';

export interface ActionParts {
	document: Document;
	layout: Layout;
	/** Answers whether it worked at once; where it did not, the person is told later. */
	copy: (citation: Citation) => boolean;
	store: Store<ReaderState>;
	showing: () => Showing | null;
	/** Of the panels. */
	wayOut: WayOut;
	close: () => void;
	/** A change that the person made. */
	keep: (settings: ReaderSettings) => void;
	endByItself: (() => void) | undefined;
	openSettings: (() => void) | undefined;
	/** Why nothing new can be shown, null where all is well. */
	cutOff: (() => string | null) | undefined;
}

/** What the person can do in the reader, whichever control they use. */
export function makeActions(parts: ActionParts): Actions {
	const { document, layout, store, showing } = parts;
	const { scroller } = layout;
	/** A panel that lies over the text has done its work when the person goes somewhere. */
	const uncover = () => {
		if (store.get().narrow) store.set({ outlineShown: false, contentsShown: false });
	};
	const tool = (name: string) => layout.bar.querySelector<HTMLElement>(`.tool-${name}`);
	const goToQuote = (id: string) => {
		uncover();
		const mark = showing()?.quote(id);
		if (!mark) return;
		showing()?.card.quietly(() => goTo(mark, scroller));
		flash(scroller, id);
	};
	/** The quotation that has the focus, unless the person has scrolled on since. */
	const heldQuote = (): string | null => {
		const root = scroller.getRootNode() as Document | ShadowRoot;
		const focused = root.activeElement as HTMLElement | null;
		return (focused && inSight(focused, scroller) && focused.dataset.quote) || null;
	};
	const copyQuote = (id: string): boolean => {
		const { contents, settings, words } = store.get();
		const quote = contents?.voices.byQuote.get(id)?.quote;
		if (!contents || !quote) return false;
		const done = parts.copy(
			cite(quote, contents.article, contents.outline, words, settings.copying),
		);
		if (done) store.set({ notice: words('outline_copied') });
		return done;
	};
	const change = (settings: ReaderSettings) => {
		store.set({ settings });
		parts.keep(settings);
	};

	return {
		close: parts.close,
		change,
		menu(menu) {
			// Some of its words may be out of reach.
			const notice = menu === null ? null : parts.cutOff?.();
			store.set(notice ? { notice } : { menu });
		},
		showOutline(outlineShown) {
			const { narrow, settings } = store.get();
			if (!outlineShown) parts.wayOut.leave(layout.outline, tool('outline'));
			store.set({ outlineShown, ...(narrow && outlineShown ? { contentsShown: false } : {}) });
			// On a narrow window the panel is a moment's visit, not a choice to keep.
			if (!narrow) change({ ...settings, outlineOpen: outlineShown });
			else if (outlineShown) layout.outline.focus();
		},
		showContents(contentsShown) {
			const { narrow } = store.get();
			if (!contentsShown) parts.wayOut.leave(layout.contents, tool('contents'));
			store.set({ contentsShown, ...(narrow && contentsShown ? { outlineShown: false } : {}) });
			if (narrow && contentsShown) layout.contents.focus();
		},
		filterOutline(outlineFilter) {
			store.set({ outlineFilter });
		},
		enterOutline() {
			const { narrow } = store.get();
			// A visit, not a choice to keep.
			store.set({ outlineShown: true, ...(narrow ? { contentsShown: false } : {}) });
			const row = layout.outline.querySelector<HTMLElement>('[data-row][tabindex="0"]');
			(row ?? layout.outline).focus();
		},
		goToQuote,
		stepQuote(by) {
			const shown = showing();
			if (!shown) return;
			const held = heldQuote();
			const next = shown.stop.beside(held ?? shown.quoteAbove(), held || by > 0 ? by : 0);
			if (next) goToQuote(next);
			else
				store.set({ notice: store.get().words(`reader_no_quote_${by > 0 ? 'after' : 'before'}`) });
		},
		goToBlock(id) {
			uncover();
			const block = showing()?.block(id);
			if (block) goTo(block, scroller, 'top');
		},
		copyQuote,
		copyInFront() {
			const shown = showing();
			const id = heldQuote() ?? shown?.inFront();
			if (!shown || !id) {
				store.set({ notice: store.get().words('reader_no_quote_here') });
				return;
			}
			const mark = shown.quote(id);
			if (copyQuote(id) && mark) shown.card.copied(mark);
		},
		save(kind) {
			const { contents, settings, words } = store.get();
			closeMenu(layout.bar, store);
			if (!contents) return;
			const { article, outline } = contents;
			const markdown = kind === 'markdown';
			const name = fileName(article.title, markdown ? 'md' : 'html');
			try {
				const text = markdown
					? articleMarkdown(article, outline, words, settings)
					: articleHtml(document, article, outline, words, picturesOf(scroller), settings);
				saveFile(document, name, markdown ? 'text/markdown' : 'text/html', text);
				store.set({ notice: words('reader_saved', name) });
			} catch {
				store.set({ notice: words('reader_save_failed') });
			}
		},
		print() {
			closeMenu(layout.bar, store);
			showing()?.buildAll();
			void printArticle(scroller);
		},
		endByItself() {
			const { byItselfOn, words } = store.get();
			if (!byItselfOn) return;
			parts.endByItself?.();
			// Its control goes: the focus must not be lost with it.
			scroller.focus({ preventScroll: true });
			store.set({ byItselfOn: null, notice: words('reader_by_itself_ended', byItselfOn) });
		},
		listen(command) {
			showing()?.voice[command]();
		},
		listenTo(listenTo) {
			const wasPlaying = store.get().listening === 'playing';
			store.set({ listenTo });
			showing()?.voice.stop();
			if (wasPlaying) showing()?.voice.play();
		},
		...(parts.openSettings ? { openSettings: parts.openSettings } : {}),
	};
}
