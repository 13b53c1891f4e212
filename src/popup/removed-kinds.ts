import type { RemovalReason } from '../model/article.ts';
import type { ShownRemoval } from '../model/page-view.ts';

/** Pieces of one kind that are missing in the same place. */
export interface RemovedKind {
	reason: RemovalReason;
	pieces: ShownRemoval[];
}

export interface RemovedPlace {
	missingIn: ShownRemoval['missingIn'];
	kinds: RemovedKind[];
	/** Pieces that are missing now. */
	missing: number;
}

/**
 * What was removed as a person looks for it: what the page hides, then what only the reader leaves out; in
 * each the kinds in the order of the page, pieces without a word (empty slots, pictures) last in theirs.
 */
export function removedByPlace(removals: readonly ShownRemoval[]): RemovedPlace[] {
	return (['page', 'reader'] as const).flatMap((missingIn) => {
		const here = removals.filter((one) => !one.refused && one.missingIn === missingIn);
		if (here.length === 0) return [];
		const reasons = [...new Set(here.map(({ reason }) => reason))];
		const kinds = reasons.map((reason) => ({
			reason,
			pieces: here
				.filter((one) => one.reason === reason)
				.sort((a, b) => Number(a.text === '') - Number(b.text === '')),
		}));
		kinds.sort((a, b) => wordless(a) - wordless(b));
		return [{ missingIn, kinds, missing: here.filter(({ back }) => !back).length }];
	});
}

function wordless({ pieces }: RemovedKind): number {
	return pieces[0]?.text ? 0 : 1;
}
