import { documentOf } from '../dom/element.ts';
import { articleView, TITLE_ID } from './article/article-view.ts';
import { voicesOf } from './article/voices.ts';
import { follow } from './follow.ts';
import { addLightBox, type LightBox } from './light-box.ts';
import { applyKinds } from './look.ts';
import type { ReaderInput } from './reader.ts';
import type { Skeleton } from './skeleton.ts';
import { type ReadAloud, readAloud } from './speech/read-aloud.ts';
import type { Actions, ReaderState } from './state.ts';
import type { Store } from './store.ts';
import { addVoiceCard, type VoiceCard } from './voice-card.ts';

/** What an article that is shown can do. */
export interface Showing {
	voice: ReadAloud;
	lightBox: LightBox;
	card: VoiceCard;
}

/** Puts an article into the reader and brings it to life for as long as `signal` lives. */
export function showArticle(
	rooms: Skeleton,
	dialog: HTMLDialogElement,
	input: ReaderInput,
	store: Store<ReaderState>,
	actions: Actions,
	signal: AbortSignal,
): Showing {
	const { article, outline, settings, words } = input;
	const { layer, scroller, progress } = rooms;
	const voices = voicesOf(article, outline);
	const view = articleView(documentOf(dialog), article, voices, words);
	applyKinds(view, settings.kinds);
	// Before the new text is there: reading or setting the position lays out what is.
	if (scroller.firstChild) scroller.scrollTop = 0;
	scroller.replaceChildren(view);
	dialog.removeAttribute('aria-label');
	dialog.setAttribute('aria-labelledby', TITLE_ID);
	scroller.setAttribute('aria-labelledby', TITLE_ID);
	// The dialog was announced before it had a title.
	rooms.spoken.textContent = words('reader_opened', article.title);
	store.set({ settings, words, contents: { article, outline, voices } });
	// A panel that has nothing to say only takes room; its button is still there.
	if (outline.quotes.length === 0) store.set({ outlineShown: false });

	const title = view.querySelector('h1');
	follow(
		scroller,
		view,
		(place) => {
			progress.style.setProperty('--progress', String(place.progress));
			const end = title?.getBoundingClientRect().bottom ?? 0;
			dialog.toggleAttribute('data-past-title', end < scroller.getBoundingClientRect().top);
			store.set({ activeQuote: place.quote, activeHeading: place.heading });
		},
		signal,
	);
	return {
		card: addVoiceCard(
			layer,
			scroller,
			words,
			(id) => voices.byQuote.get(id),
			actions.copyQuote,
			signal,
		),
		lightBox: addLightBox(layer, scroller, article, words, signal),
		voice: readAloud(
			view,
			scroller,
			settings.speechRate,
			(listening) => store.set({ listening }),
			signal,
		),
	};
}
