import { askBackground } from '../platform/messages.ts';
import type { ByItself } from '../reader/reader.ts';

/**
 * The reader's switch on a host where it opens by itself; none elsewhere.
 * @param failed hears of it where the choice cannot be kept
 */
export function byItselfHere(
	sites: readonly string[],
	failed: (error: unknown) => void,
): ByItself | undefined {
	const host = location.hostname;
	if (!sites.includes(host)) return undefined;
	return {
		host,
		end() {
			askBackground('to-background/end-by-itself', {}).catch(failed);
		},
	};
}
