import { withData } from '../../dom/element.ts';
import type { ReaderSettings } from '../../settings/reader-settings.ts';
import type { Voices } from '../article/voices.ts';

/**
 * The quotations of an article as one stop of the Tab key: hundreds of stops would keep a person from
 * everything behind them. J and K go from one to the next.
 */
export interface QuoteStop {
	/** Tab shall lead to this quotation (null: to the first), or to the next that is marked. */
	moveTo(id: string | null): void;
	/** Puts the stop on what has been built, or marked, since. */
	renew(): void;
	/** The quotation a step after or before another (0: that one, or before it), of those marked; null at the ends. */
	beside(id: string | null, step: 1 | 0 | -1): string | null;
}

/** @param kinds which kinds are marked now */
export function quoteStop(
	article: HTMLElement,
	{ byQuote }: Voices,
	kinds: () => ReaderSettings['kinds'],
): QuoteStop {
	const ids = [...byQuote.keys()];
	const isMarked = (id: string) => kinds()[byQuote.get(id)!.quote.kind];
	let wanted: string | null = null;
	let stop: HTMLElement | undefined;

	const renew = () => {
		const at = wanted === null ? 0 : ids.indexOf(wanted);
		const id = ids.slice(at).find(isMarked) ?? ids.slice(0, at).findLast(isMarked);
		const next = id === undefined ? undefined : withData(article, 'quote', id)[0];
		if (next === stop) return;
		if (stop) stop.tabIndex = -1;
		if (next) next.tabIndex = 0;
		stop = next;
	};
	return {
		renew,
		moveTo(id) {
			if (id === wanted && stop) return;
			wanted = id;
			renew();
		},
		beside(id, step) {
			const at = id === null ? -1 : ids.indexOf(id);
			if (step > 0) return ids.slice(at + 1).find(isMarked) ?? null;
			return ids.slice(0, Math.max(0, at + 1 + step)).findLast(isMarked) ?? null;
		},
	};
}
