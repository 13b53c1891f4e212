import { NotSavedError } from '../platform/settings-store.ts';
import { words } from '../platform/words.ts';

/** What to say of a change that could not be kept. */
export function notKept(error: unknown): string {
	const full = error instanceof NotSavedError && error.reason === 'full';
	return words(full ? 'popup_not_kept_full' : 'popup_not_kept');
}
