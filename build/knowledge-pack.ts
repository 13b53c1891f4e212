import type { OnLoadResult, Plugin } from 'esbuild';
import { pack } from '../src/base/packed.ts';
import { CLASS_WORDS } from '../src/understand/lines/class-words.ts';
import { FURNITURE_PHRASES } from '../src/understand/phrases/index.ts';
import type { FurniturePhrases, PhraseKind } from '../src/understand/phrases/phrases.ts';

const TABLES = ['starts', 'holds', 'sure'] as const;
type Packed = Record<string, Partial<Record<PhraseKind, string>>>;

/** Gives the scripts for pages the lists of words that tell furniture as texts, and packed: they are a tenth of it. */
export const knowledgePack: Plugin = {
	name: 'knowledge-pack',
	setup(build) {
		build.onLoad({ filter: /[\\/]understand[\\/]phrases[\\/]index\.ts$/ }, () =>
			packed('FURNITURE_PHRASES', byScript()),
		);
		build.onLoad({ filter: /[\\/]understand[\\/]lines[\\/]class-words\.ts$/ }, () =>
			packed('CLASS_WORDS', inOneLine(CLASS_WORDS)),
		);
	},
};

/** A module that exports a value under a name; two folders below `src/`. */
function packed(name: string, value: unknown): OnLoadResult {
	return {
		contents: `
			import { unpack } from '../../base/packed.ts';
			export const ${name} = unpack(${JSON.stringify(pack(value))});`,
		loader: 'ts',
	};
}

function inOneLine(lists: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(lists).map(([key, list]) => [key, list.trim().replace(/\s+/g, ' ')]),
	);
}

/** All phrases, those of one script together: packing exchanges the letters of two scripts. */
export function byScript(): Packed[] {
	const all = Object.values(FURNITURE_PHRASES);
	return [/^[^\u0400-\uffff]+$/, /[\u0400-\u04ff]/, /^[^\u0400-\u04ff]*[\u0500-\uffff]/].map(
		(script) =>
			Object.fromEntries(
				TABLES.map((table) => [table, ofTable(all, table, script)] as const).filter(
					([table, lists]) => table !== 'sure' || Object.keys(lists).length,
				),
			),
	);
}

function ofTable(
	all: readonly FurniturePhrases[],
	table: (typeof TABLES)[number],
	script: RegExp,
): Packed[string] {
	const lists: Partial<Record<PhraseKind, string>> = {};
	for (const language of all) {
		for (const kind of Object.keys(language[table] ?? {}) as PhraseKind[]) {
			const phrases = new Set(all.flatMap((one) => [...(one[table]?.[kind] ?? [])]));
			// What is sure is looked for at the beginning too.
			const known = new Set(
				table === 'starts' ? all.flatMap((one) => [...(one.sure?.[kind] ?? [])]) : [],
			);
			const own = [...phrases].filter((one) => script.test(one) && !known.has(one)).sort();
			if (own.length) lists[kind] = own.map((phrase) => phrase.replaceAll(' ', '_')).join(' ');
		}
	}
	return lists;
}
