import { unclobbered } from '../dom/unclobbered.ts';
import type { Removal } from '../model/article.ts';
import type { Reading } from '../pipeline/pipeline.ts';
import { ruleKey } from '../understand/work/removals.ts';

/** What the person put back on this page, or took away again; it holds for its next readings. */
export interface PutBack {
	/** Notes a choice: for some removals of a reading, or for all and what comes to light with them. */
	note(reading: Reading, ids: readonly string[] | 'all', isBack: boolean): void;
	/** What was chosen for a removal; null where nothing was. */
	of(removal: Removal): boolean | null;
}

export function noPutBack(): PutBack {
	const decided = new Map<string, boolean>();
	let all: boolean | null = null;
	return {
		note({ removals }, ids, isBack) {
			if (ids === 'all') {
				decided.clear();
				all = isBack;
				return;
			}
			for (const removal of removals) {
				if (ids.includes(removal.id)) decided.set(removalKey(removal), isBack);
			}
		},
		of: (removal) => decided.get(removalKey(removal)) ?? all,
	};
}

/** Tells a removal from others over two readings of one page. */
export function removalKey(removal: Removal): string {
	return `${ruleKey(removal)} ${removal.text}`;
}

/**
 * The first of these removals of an earlier reading that is back in a newer one, and the first block of the
 * article that it brought; null where none is, or all were put back.
 */
export function cameBack(
	before: Reading,
	ids: readonly string[] | 'all',
	now: Reading,
): { removal: string; block: string | undefined } | null {
	if (ids === 'all') return null;
	const keys = new Set(before.removals.filter(({ id }) => ids.includes(id)).map(removalKey));
	const back = now.removals.find((removal) => removal.kept && keys.has(removalKey(removal)));
	if (!back) return null;
	const elements = now.origins.get(back.id) ?? [];
	const block = now.article?.blocks.find(({ id }) => {
		const source = now.sources.get(id);
		return source && elements.some((element) => unclobbered(element).contains(source));
	});
	return { removal: back.id, block: block?.id };
}
