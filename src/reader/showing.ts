import type { LightBox } from './article/light-box.ts';
import type { VoiceCard } from './article/voice-card.ts';
import type { Place } from './place/keep-place.ts';
import type { QuoteStop } from './place/quote-stop.ts';
import type { ReadAloud } from './speech/read-aloud.ts';

/** What an article that is shown can do. */
export interface Showing {
	voice: ReadAloud;
	lightBox: LightBox;
	card: VoiceCard;
	stop: QuoteStop;
	/** The last quotation that begins above what is seen. */
	quoteAbove(): string | null;
	/** Of what is seen: the quotation that the pointer rests on, else the one at the eye, else the first. */
	inFront(): string | null;
	/** The element of a quotation or a block, built if it was not yet. */
	quote(id: string): HTMLElement | undefined;
	block(id: string): HTMLElement | undefined;
	/** Builds what is not built yet, for what needs the whole: paper. */
	buildAll(): void;
	/** Where the person is in it. */
	place(): Place;
}
