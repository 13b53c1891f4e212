import { isRecord } from '../base/stored-values.ts';
import { defaultSettings, readSettings, type Settings } from './settings.ts';

/**
 * Settings as they lie in the browser's storage: one small item for each fact ("reader/theme",
 * "sites/iz.ru"). So a change writes nothing but itself, two windows or devices that change different
 * things do not undo each other, and no list outgrows what an item may hold (8 KB). In a set of changes
 * `undefined` stands for an item that goes.
 */
export type Items = Record<string, unknown>;

/** Where the first version kept all of it, as one item. */
const old = 'settings';

/** Levels of the settings' own structure: "reader/kinds/direct". */
const levels = 3;

/** The items that settings (or a part of them, of whatever version) are kept as. */
export function itemsOf(settings: object): Items {
	return Object.fromEntries(
		Object.entries(settings).flatMap(([name, value]): [string, unknown][] => {
			const parts = isRecord(value) ? itemsOf(value) : isList(value) ? entries(value) : null;
			if (!parts) return [[name, value]];
			return Object.entries(parts).map(([key, part]) => [`${name}/${key}`, part]);
		}),
	);
}

/** The settings that lie in the storage; what cannot be understood gets its default. */
export function settingsOf(items: Items): Settings {
	return readSettings(tree(withoutOld(items), levels));
}

/**
 * The same items, with what the first version kept spread out. Items of their own are newer than that.
 * Its fields that we do not know stay.
 */
export function withoutOld(items: Items): Items {
	const { [old]: stored, ...own } = items;
	if (!isRecord(stored)) return own;
	const { version: _, uncleaned: __, ...fields } = stored;
	const foreign = Object.entries(fields).filter(([name]) => !Object.hasOwn(defaultSettings, name));
	return { ...Object.fromEntries(foreign), ...itemsOf(readSettings(stored)), ...own };
}

/** What has to be written to come from one set of items to the other. */
export function difference(from: Items, to: Items): Items {
	const gone = Object.keys(from).filter((key) => !Object.hasOwn(to, key));
	const changed = Object.entries(to).filter(
		([key, value]) => JSON.stringify(value) !== JSON.stringify(from[key]),
	);
	return Object.fromEntries([...gone.map((key) => [key, undefined] as const), ...changed]);
}

/** The settings with these changes. */
export function withChanges(settings: Settings, changes: Items): Settings {
	const items = Object.entries({ ...itemsOf(settings), ...changes });
	return settingsOf(Object.fromEntries(items.filter(([, value]) => value !== undefined)));
}

function isList(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function entries(list: readonly string[]): Items {
	return Object.fromEntries(list.map((item) => [item, true]));
}

/** Puts items with the first part of their key in common under one name. */
function tree(items: Items, depth: number): Record<string, unknown> {
	const plain: [string, unknown][] = [];
	const groups = new Map<string, [string, unknown][]>();
	for (const [key, value] of Object.entries(items)) {
		const slash = depth > 1 ? key.indexOf('/') : -1;
		if (slash < 0) {
			plain.push([key, value]);
			continue;
		}
		const name = key.slice(0, slash);
		groups.set(name, [...(groups.get(name) ?? []), [key.slice(slash + 1), value]]);
	}
	const grouped = [...groups].map(
		([name, inner]) => [name, tree(Object.fromEntries(inner), depth - 1)] as const,
	);
	return Object.fromEntries([...plain, ...grouped]);
}
