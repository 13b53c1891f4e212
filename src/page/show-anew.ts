import { words } from '../platform/words.ts';
import type { ReaderHandle } from '../reader/reader.ts';
import { type MarkedReading, showsTheSame } from './marked-reading.ts';
import { addressNow, watchAddress } from './watch-address.ts';

/** How the page is read, and shown in the open reader. */
export interface Anew {
	read(): Promise<MarkedReading>;
	show(reading: MarkedReading): void;
}

/**
 * Reads the page anew behind the open reader and shows what it says by now. Where it holds no article any more, or
 * cannot be read, the reader says so and keeps what it shows.
 * @param shown what it shows, and at which address that stood: where the page says the same nothing is shown anew;
 * where a script has led it on meanwhile, or has taken most of the article away, what came is only offered
 */
export async function showAnew(
	reader: ReaderHandle,
	{ read, show }: Anew,
	shown?: { reading: MarkedReading; address: string },
): Promise<void> {
	try {
		const now = await read();
		if (reader.signal.aborted || (shown && shown.address !== addressNow())) return;
		if (!now.article) reader.tell(words('reader_no_new_article'));
		else if (shown && isRemnant(now, shown.reading))
			reader.offer(words('reader_page_changed'), () => show(now));
		else if (!shown || !showsTheSame(shown.reading, now)) show(now);
	} catch (error) {
		if (reader.signal.aborted) return;
		console.error(error);
		reader.tell(words('reader_not_read_anew'));
	}
}

/** What a page holds less of than this share of what is shown has been taken away, not read too early. */
const REMNANT = 0.5;

/** Whether a page has replaced its article meanwhile, so that what is left of it is only offered. */
function isRemnant(now: MarkedReading, shown: MarkedReading): boolean {
	const length = ({ article }: MarkedReading) => article?.text.length ?? 0;
	return length(now) < length(shown) * REMNANT;
}

/** Where a script leads the page to another address under the open reader, offers what is there now. */
export function offerWhatCame(reader: ReaderHandle, anew: Anew): void {
	const offer = () => reader.offer(words('reader_page_changed'), () => void showAnew(reader, anew));
	watchAddress(offer, reader.signal);
}
