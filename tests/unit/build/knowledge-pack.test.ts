import { expect, it } from 'vitest';
import { byScript } from '../../../build/knowledge-pack.ts';
import { pack, unpack } from '../../../src/base/packed.ts';
import { FURNITURE_PHRASES } from '../../../src/understand/phrases/index.ts';
import { phraseLists } from '../../../src/understand/phrases/phrase-lists.ts';

it('no phrase of furniture is lost on the way into the scripts, and none is added', () => {
	const wanted = new Set<string>();
	for (const tables of Object.values(FURNITURE_PHRASES)) {
		for (const [table, lists] of Object.entries(tables)) {
			for (const [kind, list] of Object.entries(lists as Record<string, readonly string[]>)) {
				for (const phrase of list) wanted.add(`${table} ${kind} ${phrase}`);
			}
		}
	}
	// What is sure is looked for at the beginning of a line too, and so does not travel twice.
	for (const one of wanted) {
		const [table, ...rest] = one.split(' ');
		if (table === 'sure') wanted.delete(['starts', ...rest].join(' '));
	}
	const packed = pack(byScript()) as ReturnType<typeof byScript>;
	const found = phraseLists(unpack(packed)).flatMap((tables) =>
		Object.entries(tables).flatMap(([table, lists]) =>
			Object.entries(lists as Record<string, readonly string[]>).flatMap(([kind, list]) =>
				list.map((phrase) => `${table} ${kind} ${phrase}`),
			),
		),
	);
	expect(found.sort()).toEqual([...wanted].sort());
});
