/** What a line that begins with, or holds, one of these phrases probably is. */
export type PhraseKind =
	| 'advertisement'
	| 'byline'
	| 'comments'
	| 'credit'
	| 'legal'
	| 'note'
	| 'related'
	| 'share'
	| 'source'
	| 'subscribe'
	| 'tags';

/**
 * Phrases of news furniture in one language, in lower case and without punctuation. A "*" at the end
 * of the last word stands for any ending. Each list sorted.
 */
export interface FurniturePhrases {
	/** Beginnings of a line. */
	starts: Partial<Record<PhraseKind, readonly string[]>>;
	/** Words and phrases anywhere in a line. */
	holds: Partial<Record<PhraseKind, readonly string[]>>;
	/** Beginnings that no sentence of an article has: a short line that begins so is furniture, wherever it stands. */
	sure?: Partial<Record<PhraseKind, readonly string[]>>;
}
