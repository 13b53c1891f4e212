import { NotSavedError } from '../platform/settings-store.ts';
import { isStillConnected } from '../platform/still-connected.ts';
import { words } from '../platform/words.ts';

/** What to say of a change that could not be kept: also that the extension was updated or removed meanwhile. */
export function notKept(error: unknown): string {
	if (!isStillConnected()) return words('page_cut_off');
	const full = error instanceof NotSavedError && error.reason === 'full';
	return words(full ? 'popup_not_kept_full' : 'popup_not_kept');
}

/** What to say where the rest of the extension could not do what was asked. */
export function notReached(): string {
	return words(isStillConnected() ? 'page_not_reached' : 'page_cut_off');
}
