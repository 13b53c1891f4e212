import { flag, oneOf, record } from '../base/stored-values.ts';
import { isPathPattern } from './path-pattern.ts';
import { type ReaderSettings, readSettings as readReaderSettings } from './reader-settings.ts';

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
	/** By host: what the person chose there, whatever `clean` says. */
	cleaning: Record<string, boolean>;
	/** Hosts where the reader opens by itself. */
	sites: string[];
	/** By such a host: paths of its pages where it does not, as `isPathPattern` knows them. */
	except: Record<string, string[]>;
	/** By host: what was put back for good. */
	kept: Record<string, KeptRule[]>;
	/** The page after installing was shown, here or on another device. */
	welcomed: boolean;
}

export const defaultSettings: Settings = readSettings(undefined);

/**
 * Makes settings of whatever lies in the storage or in a file: nothing, settings of an older or newer
 * version, or rubbish. Fields that cannot be understood get their default; nothing else is lost.
 */
export function readSettings(stored: unknown): Settings {
	const from = record(stored);
	const outline = record(from.outline);
	const sites = hosts(from.sites);
	return {
		// How quotes are listed was the popup's own matter once.
		reader: readReaderSettings({
			order: outline.sort,
			kinds: outline.kinds,
			...record(from.reader),
		}),
		toolbar: oneOf(from.toolbar, ['outline', 'reader']),
		menu: flag(from.menu),
		clean: flag(from.clean),
		cleaning: {
			// What the first version had in its place.
			...byHost(Object.fromEntries(hosts(from.uncleaned).map((host) => [host, false])), own),
			...byHost(from.cleaning, own),
		},
		sites,
		except: byHost(from.except, (value, host) => (sites.includes(host) ? paths(value) : null)),
		kept: byHost(from.kept, keptRules),
		welcomed: flag(from.welcomed, false),
	};
}

/** Whether the person wants furniture hidden in recognised articles of a host. */
export function isCleaned({ clean, cleaning }: Settings, host: string): boolean {
	return cleaning[host] ?? clean;
}

/** What changes when the person chooses that for a host. A choice like everywhere else is none of its own. */
export function chooseCleaning(
	{ clean, cleaning }: Settings,
	host: string,
	on: boolean,
): Pick<Settings, 'cleaning'> {
	const { [host]: _, ...others } = cleaning;
	return { cleaning: on === clean ? others : { ...others, [host]: on } };
}

/** True for a host name as the address bar writes it: "iz.ru", "xn--80a.example", "[::1]". */
export function isHost(name: unknown): name is string {
	if (typeof name !== 'string' || name === '' || name.length > 253) return false;
	// URL takes a star for a letter; in a match pattern it would stand for every subdomain.
	if (name.includes('*')) return false;
	return URL.canParse(`https://${name}/`) && new URL(`https://${name}/`).hostname === name;
}

/** Hosts out of a list, or out of the names of an object's fields. */
function hosts(value: unknown): string[] {
	return [...new Set(listed(value).filter(isHost))].sort();
}

/** What `read` makes of each host's value; hosts where it makes nothing are left out. */
function byHost<T>(
	value: unknown,
	read: (value: unknown, host: string) => T | null,
): Record<string, T> {
	return Object.fromEntries(
		Object.entries(record(value)).flatMap(([host, one]) => {
			const known = isHost(host) ? read(one, host) : null;
			return known === null ? [] : [[host, known] as const];
		}),
	);
}

function paths(value: unknown): string[] | null {
	const known = listed(value).filter(isPathPattern);
	return known.length > 0 ? [...new Set(known)].sort() : null;
}

/** The items of a list that was kept as such, or as the names of an object's fields. */
function listed(value: unknown): unknown[] {
	return Array.isArray(value) ? value : Object.keys(record(value));
}

function own(value: unknown): boolean | null {
	return typeof value === 'boolean' ? value : null;
}

function keptRules(value: unknown): KeptRule[] | null {
	const rules = (Array.isArray(value) ? value : []).flatMap((item) => {
		const { step, rule } = record(item);
		return typeof step === 'string' && typeof rule === 'string' ? [{ step, rule }] : [];
	});
	return rules.length > 0 ? rules : null;
}
