import type { QuoteKind } from '../quotes/outline.ts';
import { type ReaderSettings, readSettings as readReaderSettings } from '../reader/settings.ts';

/** Raised when the meaning of a stored field changes; see `readSettings`. */
export const settingsVersion = 1;

/** A removal that the person wants kept on a site: the rule that took it, and its step. */
export interface KeptRule {
	step: string;
	rule: string;
}

export interface Settings {
	reader: ReaderSettings;
	/** What a click on the toolbar button does. */
	toolbar: 'outline' | 'reader';
	/** Whether pages have an entry in their context menu. */
	menu: boolean;
	/** Whether furniture of recognised articles is hidden in the page itself. */
	clean: boolean;
	/** Hosts where it is not, whatever `clean` says. */
	uncleaned: string[];
	/** Hosts where the reader opens by itself. */
	sites: string[];
	/** By host: what was put back for good. */
	kept: Record<string, KeptRule[]>;
	/** How the popup lists quotes. */
	outline: { sort: 'appearance' | 'share'; kinds: Record<QuoteKind, boolean> };
}

export const defaultSettings: Settings = readSettings(undefined);

/**
 * Makes settings of whatever lies in the storage or in a file: nothing, settings of an older or newer
 * version, or rubbish. Fields that cannot be understood get their default; nothing else is lost.
 */
export function readSettings(stored: unknown): Settings {
	const from = record(stored);
	const outline = record(from.outline);
	const kinds = record(outline.kinds);
	return {
		reader: readReaderSettings(from.reader),
		toolbar: oneOf(from.toolbar, ['outline', 'reader']),
		menu: flag(from.menu),
		clean: flag(from.clean),
		uncleaned: hosts(from.uncleaned),
		sites: hosts(from.sites),
		kept: Object.fromEntries(
			Object.entries(record(from.kept))
				.filter(([host]) => isHost(host))
				.map(([host, rules]) => [host, keptRules(rules)] as const)
				.filter(([, rules]) => rules.length > 0),
		),
		outline: {
			sort: oneOf(outline.sort, ['appearance', 'share']),
			kinds: {
				direct: flag(kinds.direct),
				mixed: flag(kinds.mixed),
				indirect: flag(kinds.indirect),
			},
		},
	};
}

/** True for a host name as the address bar writes it: "iz.ru", "xn--80a.example", "[::1]". */
export function isHost(name: unknown): name is string {
	if (typeof name !== 'string' || name === '' || name.length > 253) return false;
	// URL takes a star for a letter; in a match pattern it would stand for every subdomain.
	if (name.includes('*')) return false;
	return URL.canParse(`https://${name}/`) && new URL(`https://${name}/`).hostname === name;
}

function record(value: unknown): Record<string, unknown> {
	const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
	return isRecord ? (value as Record<string, unknown>) : {};
}

function flag(value: unknown, otherwise = true): boolean {
	return typeof value === 'boolean' ? value : otherwise;
}

/** The first choice is the default. */
function oneOf<T extends string>(value: unknown, choices: readonly [T, ...T[]]): T {
	return choices.find((choice) => choice === value) ?? choices[0];
}

function hosts(value: unknown): string[] {
	return Array.isArray(value) ? [...new Set(value.filter(isHost))].sort() : [];
}

function keptRules(value: unknown): KeptRule[] {
	if (!Array.isArray(value)) return [];
	return value.flatMap((item) => {
		const { step, rule } = record(item);
		return typeof step === 'string' && typeof rule === 'string' ? [{ step, rule }] : [];
	});
}
