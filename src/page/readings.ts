import type { Settings } from '../settings/settings.ts';
import { ruleKey } from '../understand/work/removals.ts';
import { inView } from './document.ts';
import { type MarkedReading, markReading } from './marked-reading.ts';
import type { PutBack } from './put-back.ts';
import { readInTab } from './read-in-tab.ts';

/** The readings of one page, one after the other: an older one never takes a newer one's place. */
export interface Readings {
	/** The last that ended; its ids are those that popup and reader speak of. Null before the first. */
	last(): MarkedReading | null;
	/** The last, or the first that there is. */
	known(): Promise<MarkedReading>;
	/** Reads the page as it is now. Rejects where that fails, and where the signal aborts. */
	read(): Promise<MarkedReading>;
}

/**
 * @param settings what the person keeps on every page of this host, when it is wanted
 * @param putBack what they have put back on this one
 * @param done hears of each reading before anybody else
 */
export function readingsOf(
	document: Document,
	settings: () => Promise<Settings>,
	putBack: PutBack,
	done: (reading: MarkedReading) => void,
	signal: AbortSignal,
): Readings {
	let last: MarkedReading | null = null;
	let ended: Promise<unknown> = Promise.resolve();

	async function readNow(): Promise<MarkedReading> {
		const { kept } = await settings();
		const keptRules = new Set((kept[location.hostname] ?? []).map(ruleKey));
		const found = await readInTab(
			document,
			{
				url: location.href,
				keep: (removal) => putBack.of(removal) ?? keptRules.has(ruleKey(removal)),
				inView,
			},
			signal,
		);
		last = markReading(found, last);
		done(last);
		return last;
	}

	const read = () => {
		const next = ended.then(readNow);
		ended = next.catch(() => {});
		return next;
	};
	return { last: () => last, known: async () => last ?? read(), read };
}
