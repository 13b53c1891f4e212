import { readSettings, type Settings } from '../settings/settings.ts';

/** Marks our files among others. */
const format = 'outspoken-settings';
/** Raised when the meaning of a field changes; `readSettings` understands all of them. */
const version = 2;

/** The settings as the text of a file. */
export function settingsFile(settings: Settings): string {
	return `${JSON.stringify({ format, version, settings }, null, '\t')}\n`;
}

/** The settings in a file's text; null where it is no file of ours. Unknown fields are left out. */
export function readSettingsFile(text: string): Settings | null {
	try {
		const file = JSON.parse(text) as { format?: unknown; settings?: unknown } | null;
		return file?.format === format ? readSettings(file.settings) : null;
	} catch {
		return null;
	}
}
