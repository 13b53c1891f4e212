import { fold, lettersAndDigits, normalise } from '../text/text.ts';

/** What the head of a page says of its title, the surest first, "" where it says nothing. */
export interface StatedTitles {
	/** JSON-LD's headline, `og:title`, `twitter:title`. */
	stated: readonly string[];
	/** The text of `<title>`: usually with the outlet's name. */
	tab: string;
	/** Names of the outlet, to take off the end. */
	names: readonly string[];
}

/** Shorter headings are rubrics and logos. In UTF-16 code units. */
const MIN_HEADING = 8;
/** What stands between a title and other words of the head. */
const SEPARATORS = /(\s+[|—–\-»·:]\s+|[｜|])/;
/** A heading that shares this part of its words with the head's title is the title. */
const SHARED = 0.5;

/**
 * The title of the article: the heading that a reader sees, where it is one with what the head states
 * (heads are often worded for search engines); else what the head states, without the outlet's name.
 */
export function chooseTitle(
	{ stated, tab, names }: StatedTitles,
	headings: Iterable<Element>,
): string {
	const head = stated.map((one) => withoutOutlet(decode(one), names)).find(Boolean);
	const shown = withoutOutlet(normalise(tab), names);
	const all = [...headings];
	const main = all.filter(({ localName }) => !/^h[2-6]$/.test(localName));
	const best = bestHeading(main, [head ?? '', shown]) || partShown(all, [head ?? '', shown]);
	if (!best) return head || shown;
	// A kicker inside the heading: the head knows where the title begins.
	const inner = head && fold(best).endsWith(fold(head)) && head.length > best.length * 0.5;
	return inner ? head : best;
}

function bestHeading(headings: Iterable<Element>, titles: readonly string[]): string {
	let best = '';
	let most = SHARED;
	for (const heading of headings) {
		const text = normalise(heading.textContent ?? '');
		if (text.length < MIN_HEADING || isLogo(heading, text)) continue;
		const share = Math.max(...titles.map((title) => sharedWords(text, title)));
		if (share >= most && !(share === most && best)) {
			best = text;
			most = share;
		}
	}
	return best;
}

/** The part of a title ("Site » Title", "Title - Motto") that a heading shows by itself; "" where none does. */
function partShown(headings: readonly Element[], titles: readonly string[]): string {
	const parts = new Set(titles.flatMap((title) => title.split(SEPARATORS)).map(fold));
	for (const heading of headings) {
		const text = normalise(heading.textContent ?? '');
		if (text.length >= MIN_HEADING && !isLogo(heading, text) && parts.has(fold(text))) return text;
	}
	return '';
}

/** A heading that is all a link to the front page is the outlet's name. */
function isLogo(heading: Element, text: string): boolean {
	const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
	if (!link || normalise(link.textContent ?? '').length < text.length) return false;
	return /^(?:https?:\/\/[^/?#]*)?\/?(?:index\.\w+)?$/.test(link.getAttribute('href') ?? '');
}

/** The part of the words of the shorter text that the longer one has too. */
function sharedWords(a: string, b: string): number {
	const [first, second] = [wordsOf(a), wordsOf(b)];
	const [short, long] = first.size < second.size ? [first, second] : [second, first];
	if (!short.size) return 0;
	return [...short].filter((word) => long.has(word)).length / short.size;
}

function wordsOf(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/**
 * "Title | Outlet", "Title - Rubric - Outlet", "Outlet » Title": without the last parts from the outlet's name on, or
 * without the first.
 */
export function withoutOutlet(title: string, names: readonly string[]): string {
	const parts = title.split(SEPARATORS);
	const known = new Set(names.map(lettersAndDigits).filter((name) => name.length > 2));
	for (let index = 2; index < parts.length; index += 2) {
		const part = lettersAndDigits(parts[index]!);
		const rest = parts.slice(0, index - 1).join('');
		const named = [...known].some(
			(name) => part === name || (part.length > 3 && (name.includes(part) || part.includes(name))),
		);
		if (named && rest.length >= MIN_HEADING) return rest.trim();
	}
	const after = parts.slice(2).join('').trim();
	return known.has(lettersAndDigits(parts[0]!)) && after.length >= MIN_HEADING ? after : title;
}

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	quot: '"',
	apos: "'",
	lt: '<',
	gt: '>',
	nbsp: ' ',
	laquo: '«',
	raquo: '»',
	ldquo: '“',
	rdquo: '”',
	lsquo: '‘',
	rsquo: '’',
	ndash: '–',
	mdash: '—',
	hellip: '…',
};

/** Text that was escaped twice: "Swift&#8217;s". */
export function decode(text: string): string {
	return normalise(
		text.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi, (whole, dec, hex, name) => {
			if (name) return ENTITIES[name.toLowerCase()] ?? whole;
			return String.fromCodePoint(dec ? Number(dec) : Number.parseInt(hex, 16));
		}),
	);
}
