import { askBackground } from '../platform/messages.ts';

let held: Promise<unknown> | null = null;

/** Has the background lay its sheet over this page, once (see reader/overlay/page-sheet.ts). Rejects where it cannot. */
export function holdPage(): Promise<unknown> {
	held ??= askBackground('to-background/hold-page', {}).catch((error) => {
		held = null;
		throw error;
	});
	return held;
}
