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
