/** Hyphen, en dash, em dash and bar, each followed by a space: how a turn of speech begins. */
const TURN = /^([-–—―])[ \u00a0\u2009\u202f]+/;

/** Length of the dash and the spaces after it, 0 where the paragraph is no turn of speech. */
export function dashLength(text: string): number {
	return TURN.exec(text)?.[0].length ?? 0;
}
