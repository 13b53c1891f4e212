import { words } from '../platform/words.ts';
import type { ReaderHandle } from '../reader/reader.ts';
import { watchAddress } from './watch-address.ts';

/**
 * Where a script leads the page to another address under the open reader, offers what is there now.
 * @param show reads the page and shows it; answers whether there is an article
 */
export function offerWhatCame(reader: ReaderHandle, show: () => Promise<boolean>): void {
	const take = async () => {
		const shown = await show().catch(() => false);
		if (!shown) reader.tell(words('reader_no_new_article'));
	};
	const offer = () => reader.offer(words('reader_page_changed'), () => void take());
	watchAddress(offer, reader.signal);
}
