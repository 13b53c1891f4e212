/**
 * The most that each bundle may weigh, in bytes after gzip (level 9). The build fails above it, so that
 * a bundle grows on purpose only. The reasons: the detector runs on every page of its hosts; page.js is
 * injected on the first click on the button, quotes.js and the article's language while it is read, reader.js
 * when the reader is asked for; the popup has to paint in 100 ms.
 */
export const budgets: Readonly<Record<string, number>> = {
	'detector.js': 4 * 1024,
	// The aim is 65. Readability and DOMPurify are 26 of it, the profiles of all sites 5, the phrases of furniture in
	// twelve languages besides English and Russian 3: those two could come one at a time.
	// Lists, tables and code kept as what they are, and the facts that only the page shows, took another 4; lists and
	// tables as wholes, formulas, hidden parts and the log of all that goes 5 more.
	// Open shadow trees, several articles on a page, live blogs, words beside lists and in figures took one, after packing
	// what is known of sites and furniture had given one back.
	// Counters, dates and bylines among the lines, pictures and videos that load late took another.
	'page.js': 83 * 1024,
	// The aim for it with one language is 36. It is rules, spread evenly: no file is above one and a half kilobytes.
	// Where sources, titles and «об этом» end and whom they mean took two; what in English only looks like a verb,
	// surnames that are titles and sons named like their fathers, two more.
	'quotes.js': 46 * 1024,
	'language-de.js': 5.6 * 1024,
	// First names with their genders take three kilobytes in each language. They tell a woman's name from
	// the genitive of a man's.
	'language-en.js': 14.5 * 1024,
	// «в мэрии сообщили»: nouns for organisations, and nouns behind «в» that are none, take a kilobyte.
	'language-ru.js': 16.7 * 1024,
	// The outline with filter, order and folding, the same as in the popup, takes 5 KB.
	// Keys that work wherever the focus is, ways in the article and back, listening by speaker take 4 KB.
	// Keeping the page out (gate, watch over the content, copies, faces) takes 2 KB.
	'reader.js': 46 * 1024,
	// Two faces of OpenDyslexic, for those who choose it.
	'font.js': 240 * 1024,
	'popup.js': 26 * 1024,
};
