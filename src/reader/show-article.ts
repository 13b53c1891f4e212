import type { Change } from '../dom/change.ts';
import { documentOf, withData } from '../dom/element.ts';
import { ownProperty } from '../dom/own-names.ts';
import { type ArticlePart, articleView, TITLE_ID } from './article/article-view.ts';
import { plainBlock } from './article/blocks.ts';
import { addLightBox } from './article/light-box.ts';
import { placeNames } from './article/place-names.ts';
import { addVoiceCard } from './article/voice-card.ts';
import { voicesOf } from './article/voices.ts';
import type { ReaderInput } from './input.ts';
import type { Layout } from './overlay/layout.ts';
import { buildRest } from './place/build-rest.ts';
import { follow, passed } from './place/follow.ts';
import { inSight } from './place/go-to.ts';
import { type Place, placeIn, returnTo } from './place/keep-place.ts';
import { quoteStop } from './place/quote-stop.ts';
import { keepLinksInside } from './place/ways.ts';
import type { Showing } from './showing.ts';
import { sentencesFromHere } from './speech/begin.ts';
import { readAloud } from './speech/read-aloud.ts';
import { sentencesOfQuotes } from './speech/sentences.ts';
import { applyKinds } from './state/look.ts';
import type { Actions, ReaderState } from './state/state.ts';
import type { Store } from './state/store.ts';

/**
 * Puts an article into the reader and brings it to life for as long as `signal` lives. The beginning is
 * there when this returns; a long one grows afterwards.
 * @param place where the person was in an earlier reading of the same article
 * @param change what the article is changed with
 */
export function showArticle(
	layout: Layout,
	dialog: HTMLDialogElement,
	input: ReaderInput,
	store: Store<ReaderState>,
	actions: Actions,
	place: Place,
	signal: AbortSignal,
	change: Change,
): Showing {
	const { article, outline, settings, words } = input;
	const { layer, scroller, skip, progress } = layout;
	const voices = voicesOf(article, outline);
	const view = articleView(documentOf(dialog), article, voices, words);
	applyKinds(view.article, settings.kinds);
	const stop = quoteStop(view.article, voices, () => store.get().settings.kinds);
	stop.moveTo(null);
	const build = (part: ArticlePart | undefined) => {
		if (!part || part.built) return;
		// Each part stands alone: what fails is told in its place, and the others come.
		try {
			change(() => view.build(part));
			applyKinds(part.area, store.get().settings.kinds);
			stop.renew();
		} catch (error) {
			console.error(error);
			delete part.area.dataset.unbuilt;
			const document = documentOf(dialog);
			const notice = words('reader_part_failed');
			change(() => part.area.append(plainBlock({ document, words }, notice)));
			store.set({ notice });
		}
	};
	const find = (name: 'quote' | 'block', id: string, part: ArticlePart | undefined) => {
		build(part);
		return withData(view.article, name, id)[0];
	};
	const ready = (child: Element) => build(view.parts.find(({ area }) => area === child));
	const block = (id: string) => find('block', id, view.partOfBlock(id));
	// The focus may be on an element of the old text, which is about to be removed.
	const root = scroller.getRootNode() as Document | ShadowRoot;
	const hadFocus = root.activeElement !== scroller && scroller.contains(root.activeElement);
	// Reset while the scroller is empty: with text in it, setting the position would force a layout.
	if (scroller.firstChild) scroller.scrollTop = 0;
	change(() => {
		skip.hidden = outline.quotes.length === 0;
		scroller.replaceChildren(skip, view.article);
	});
	if (hadFocus) scroller.focus({ preventScroll: true });
	change(() => dialog.removeAttribute('aria-label'));
	dialog.setAttribute('aria-labelledby', TITLE_ID);
	scroller.setAttribute('aria-labelledby', TITLE_ID);
	// The dialog was announced before it had a title.
	change(() => {
		layout.spoken.textContent = words('reader_opened', article.title);
	});
	store.set({ settings, words, contents: { article, outline, voices }, listenTo: null });
	if (outline.failed) store.set({ notice: words('share_outline_failed') });
	// A panel that has nothing to say only takes room; its button is still there.
	if (outline.quotes.length === 0) store.set({ outlineShown: false });
	if (place.length > 0) returnTo(place, scroller, view, article, block);

	const header = view.article.querySelector('header');
	const named = outline.quotes.some(({ speaker }) => speaker !== null);
	if (named && header) placeNames(dialog, scroller, header, signal);
	else delete dialog.dataset.names;

	busy(dialog, scroller, true);
	void buildRest(view, scroller, build, signal)
		.catch(console.error)
		.finally(() => signal.aborted || busy(dialog, scroller, false));
	const title = view.article.querySelector('h1');
	follow(
		scroller,
		view,
		(at) => {
			progress.style.setProperty(ownProperty('progress'), String(at.progress));
			const end = title?.getBoundingClientRect().bottom ?? 0;
			dialog.toggleAttribute('data-past-title', end < scroller.getBoundingClientRect().top);
			store.set({ activeQuote: at.quote, activeHeading: at.heading });
			// Tab goes on from where one reads.
			if (!(root.activeElement as HTMLElement | null)?.dataset.quote) stop.moveTo(at.quote);
		},
		signal,
	);
	scroller.addEventListener(
		'focusin',
		({ target }) => {
			const id = (target as HTMLElement).dataset.quote;
			if (id) stop.moveTo(id);
		},
		{ signal },
	);
	keepLinksInside(
		{
			...{ layer, scroller, dialog, article, words, block },
			say: (notice) => store.set({ notice }),
			change,
		},
		signal,
	);
	const quoteAbove = () =>
		passed(view.parts, 'quotes', scroller.getBoundingClientRect().top - 1)?.dataset.quote ?? null;
	const isSeen = (id: string) => {
		const mark = find('quote', id, view.partOfQuote(id));
		return mark !== undefined && inSight(mark, scroller);
	};
	const card = addVoiceCard(
		layer,
		scroller,
		words,
		(id) => voices.byQuote.get(id),
		actions.copyQuote,
		change,
		signal,
	);
	return {
		stop,
		quoteAbove,
		inFront: () => {
			const above = quoteAbove();
			const near = [stop.beside(store.get().activeQuote, 0), stop.beside(above, 0)];
			return (
				[card.shownFor(), ...near, stop.beside(above, 1)].find((id) => id !== null && isSeen(id)) ??
				null
			);
		},
		quote: (id) => find('quote', id, view.partOfQuote(id)),
		block,
		buildAll: () => view.parts.forEach(build),
		place: () => placeIn(scroller, view, article),
		card,
		lightBox: addLightBox(layer, scroller, article, words, change, signal),
		voice: readAloud(
			view.article,
			scroller,
			settings.speechRate,
			(listening) => store.set({ listening }),
			signal,
			() => {
				const { listenTo } = store.get();
				const quotes = outline.quotes.filter(({ speaker }) => speaker === listenTo);
				if (listenTo === null) return sentencesFromHere(view.article, scroller, ready);
				const piecesOf = (id: string) => {
					build(view.partOfQuote(id));
					return withData(view.article, 'quote', id);
				};
				const ids = quotes.map(({ id }) => id);
				return sentencesOfQuotes(view.article, ids, piecesOf);
			},
			() => store.set({ notice: words('reader_listen_failed') }),
		),
	};
}

/** Says, to the eye and to screen readers, that more of the text is coming. */
export function busy(dialog: HTMLElement, scroller: HTMLElement, is: boolean): void {
	dialog.toggleAttribute('data-busy', is);
	scroller.setAttribute('aria-busy', String(is));
}
