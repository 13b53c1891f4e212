/**
 * Marks what we put into a page, so that a later copy of the extension can tell what an earlier one has left.
 * It is the id of an animation and the media query list of a style sheet: there `all` makes it apply always, and
 * `outspoken`, which is no medium, changes nothing.
 */
export const MARK = 'all, outspoken';

/** Marks the reader's host, so that the sheets over the page can spare it. */
export const HOST_ATTRIBUTE = 'data-outspoken-reader';
