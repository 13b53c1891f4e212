import { readSettings, type Settings, settingsVersion } from '../platform/settings.ts';

/** Marks our files among others. */
const format = 'outspoken-settings';

/** The settings as the text of a file. */
export function settingsFile(settings: Settings): string {
	return `${JSON.stringify({ format, version: settingsVersion, settings }, null, '\t')}\n`;
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
