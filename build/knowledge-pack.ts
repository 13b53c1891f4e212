import { pathToFileURL } from 'node:url';
import type { OnLoadResult, Plugin } from 'esbuild';
import { FREQUENT_WORDS } from '../src/base/frequent-words.ts';
import { pack } from '../src/base/packed.ts';
import { wordsOf } from '../src/base/word-list.ts';
import { CLASS_WORDS } from '../src/understand/lines/class-words.ts';
import { FURNITURE_PHRASES } from '../src/understand/phrases/index.ts';
import type { PackedPhrases } from '../src/understand/phrases/phrase-lists.ts';
import type { FurniturePhrases, PhraseKind } from '../src/understand/phrases/phrases.ts';

const TABLES = ['starts', 'holds', 'sure'] as const;

/** Gives the scripts for pages what is known of sites and of furniture packed: that is a tenth of them. */
export const knowledgePack: Plugin = {
	name: 'knowledge-pack',
	setup(build) {
		build.onLoad({ filter: /[\\/]understand[\\/]phrases[\\/]index\.ts$/ }, () =>
			packed([['FURNITURE_PHRASES', byScript()]], {
				imports: "import { phraseLists } from './phrase-lists.ts';",
				made: (value) => `phraseLists(${value})`,
			}),
		);
		build.onLoad({ filter: /[\\/]understand[\\/]lines[\\/]class-words\.ts$/ }, () =>
			packed([['CLASS_WORDS', inOneLine(CLASS_WORDS)]]),
		);
		build.onLoad({ filter: /[\\/]base[\\/]frequent-words\.ts$/ }, () =>
			packed([['FREQUENT_WORDS', inOneLine(FREQUENT_WORDS)]], { from: './packed.ts' }),
		);
		build.onLoad({ filter: /[\\/]src[\\/]sites[\\/][^\\/]+$/ }, async ({ path }) => {
			if (/(?:index|profile)\.ts$/.test(path)) return null;
			const data = Object.entries((await import(pathToFileURL(path).href)) as object);
			return packed(data, { from: '../base/packed.ts' });
		});
	},
};

/**
 * A module that exports values under their names.
 * @param from where it unpacks them from
 * @param made what a value is made of when it is unpacked, as source text, and what that imports
 */
function packed(
	values: readonly (readonly [name: string, value: unknown])[],
	{ from = '../../base/packed.ts', imports = '', made = (value: string) => value } = {},
): OnLoadResult {
	const lines = values.map(
		([name, value]) => `export const ${name} = ${made(`unpack(${JSON.stringify(pack(value))})`)};`,
	);
	const contents = [`import { unpack } from '${from}';`, imports, ...lines].join('\n');
	return { contents, loader: 'ts' };
}

function inOneLine(lists: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(lists).map(([key, list]) => [key, wordsOf(list).sort().join(' ')]),
	);
}

/** All phrases, those of one script together: packing exchanges the letters of two scripts. */
export function byScript(): PackedPhrases[] {
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
): PackedPhrases[string] {
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
