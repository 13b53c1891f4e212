/**
 * Marks what we put into a page, so that a later copy of us can tell what an earlier one has left: the media
 * of a style sheet, the id of an animation. As a list of media it is always true, for the sake of `all`; the
 * other is no medium at all.
 */
export const MARK = 'all, outspoken';
