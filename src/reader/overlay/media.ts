import { unclobbered } from '../../dom/unclobbered.ts';

/** A page that starts a film again each time it is paused is let be after this many times. */
const PATIENCE = 3;

/**
 * Pauses what plays in the page, and what tries to start while `signal` lives. Returns the function that
 * lets play on whatever was paused here and is still in the page.
 */
export function pauseMedia(document: Document, signal: AbortSignal): () => void {
	const paused = new Map<HTMLMediaElement, number>();
	const pause = (media: HTMLMediaElement) => {
		const times = paused.get(media) ?? 0;
		if (media.paused || media.ended || times >= PATIENCE) return;
		paused.set(media, times + 1);
		media.pause();
	};
	for (const page of [document, ...framesOf(document)].map(unclobbered)) {
		for (const media of page.querySelectorAll<HTMLMediaElement>('video, audio')) pause(media);
		// `play` does not bubble, but it can be caught on its way down.
		page.addEventListener(
			'play',
			(event) => {
				const media = event.target;
				if (isMedia(media)) pause(media);
			},
			{ capture: true, signal },
		);
	}
	return () => {
		for (const media of paused.keys()) {
			if (!media.isConnected) continue;
			// Refused where the browser wants a gesture first: nothing to mend then.
			media.play().catch(() => {});
		}
	};
}

function isMedia(target: EventTarget | null): target is HTMLMediaElement {
	return target !== null && typeof (target as HTMLMediaElement).pause === 'function';
}

/** Frames of the page's own origin; the others are closed to us. */
function framesOf(document: Document): Document[] {
	return [...unclobbered(document).querySelectorAll('iframe')].flatMap((frame) => {
		try {
			return frame.contentDocument ? [frame.contentDocument] : [];
		} catch {
			return [];
		}
	});
}
