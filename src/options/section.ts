import type { Settings } from '../settings/settings.ts';

/** What every section gets. */
export interface SectionProps {
	settings: Settings;
	/** Keeps a change; says so, and gives false, where it cannot be kept. */
	change(change: Partial<Settings>): Promise<boolean>;
	/** Puts these settings in place of all that is stored; as `change`. */
	replace(settings: Settings): Promise<boolean>;
	/** The same for what may change again in a moment: written when it has come to rest. */
	changeSoon(change: Partial<Settings>): void;
	/** Shows and reads out what happened. */
	announce(text: string): void;
}
