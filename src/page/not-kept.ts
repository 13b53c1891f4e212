import { NotSavedError } from '../platform/settings-store.ts';
import { isStillConnected } from '../platform/still-connected.ts';
import { words } from '../platform/words.ts';

/** What to say of a change that could not be kept: also that the extension was updated or removed meanwhile. */
export function notKept(error: unknown): string {
	const full = error instanceof NotSavedError && error.reason === 'full';
	return cutOff() ?? words(full ? 'popup_not_kept_full' : 'popup_not_kept');
}

/** What to say of all that needs the rest of the extension; null as long as it is there. */
export function cutOff(): string | null {
	return isStillConnected() ? null : words('page_cut_off');
}

/** What to say where the rest of the extension could not do what was asked. */
export function notReached(): string {
	return cutOff() ?? words('page_not_reached');
}
