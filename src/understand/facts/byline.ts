import { anyOf } from '../../base/word-list.ts';
import { lettersAndDigits, normalise } from '../text/text.ts';
import { monthOf } from './months.ts';

/** Where pages name who wrote the article and nothing else, the surest first. */
const NAMED: ReadonlySet<string> = new Set([
	'[itemprop="author"] [itemprop="name"]',
	'[rel="author"]',
	'.author.vcard .fn, .vcard.author .n',
	'.author.vcard',
]);
/** Where pages show it among other words, the surest first. */
const SHOWN = [
	'[itemprop="author"]',
	'[class*="author-name" i], [class*="author__name" i], [class*="authorname" i]',
	'[class*="byline" i] a',
	'[class*="byline" i]',
	'[class*="author" i] a',
	'[class~="author" i], [class*="post-author" i], [class*="entry-author" i], [class*="article-author" i]',
	'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/profile/"]',
] as const;

/** Longer texts are biographies. In UTF-16 code units. */
const LONGEST = 80;

/** What stands before the names of those who wrote, underscores for blanks. Each language sorted. */
const BY_WORDS = `
	# English
	by posted_by reported_by story_by text_by words_by written_by

	# Russian
	автор авторы текст

	# Others
	af av di door par por text von
`;
const BY = new RegExp(
	String.raw`^${anyOf(BY_WORDS).replaceAll('_', String.raw`\s+`)}(?:\s*:\s*|\s+)`,
	'i',
);
/** What stands between two names. */
const BETWEEN = /\s*(?:[,;|/•·–—]|\s(?:and|&|und|et|y|e|и|с|with|for|-|on|in)\s)\s*/i;
/** Words with a capital that stand beside names in bylines. Each language sorted. */
const BESIDE = `
	# English
	About All Article Articles Author Authors Contact Contributor Correspondent Editor Editors Email Follow
	More News Photo Post Posted Posts Published Read Reporter Share Staff Updated View Writer

	# Russian
	Автор Обновлено Опубликовано Фото
`;
const NO_NAME = new RegExp(`^${anyOf(BESIDE)}$`);
/** More names than this are no byline. */
const MOST = 6;
/** Words that begin with a small letter inside a name. */
const PARTICLE = /^(?:al|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|van|von|y|zu)$/;

/** "By Name", "Von Name", "Автор: Name" → "Name". */
export function cleanByline(byline: string): string {
	return normalise(byline)
		.replace(BY, '')
		.replace(/[,;|\s]+$/, '');
}

/**
 * The names in a line that begins with "By" or its like, joined with commas: "By Nora Ekdal and Ole Ask, Staff |
 * 14 May" → "Nora Ekdal, Ole Ask". "" where the line is no byline.
 */
export function namesIn(line: string): string {
	const text = normalise(line);
	if (!BY.test(text) || text.length > 2 * LONGEST) return '';
	return peopleIn(text).join(', ');
}

/** The parts of a byline that stand between commas, "and" and the like. */
export function authorsIn(byline: string): string[] {
	return cleanByline(byline)
		.split(BETWEEN)
		.filter((part) => part.trim());
}

/** The names that a text begins with. */
function peopleIn(text: string): string[] {
	const names: string[] = [];
	for (const part of cleanByline(text).split(BETWEEN)) {
		const name = personIn(part);
		if (!name) break;
		names.push(name);
		if (name !== part.trim()) break;
	}
	return names;
}

/**
 * The two to five words with a capital (but for particles) that a text begins with; "" where it doesn't, or goes on
 * as a sentence.
 */
function personIn(text: string): string {
	const words = text.trim().split(/\s+/);
	const isPart = (word: string) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word) && !NO_NAME.test(word);
	let end = words.findIndex((word) => !isPart(word) && !PARTICLE.test(word));
	if (end < 0) end = words.length;
	// "Nora Ekdal Dec 14, 2026"
	if (end > 0 && end < words.length && /^\d/.test(words[end]!) && monthOf(words[end - 1]!)) end--;
	else if (/^\p{Ll}/u.test(words[end] ?? '')) return '';
	while (end > 0 && PARTICLE.test(words[end - 1]!)) end--;
	return end >= 2 && end <= 5 ? words.slice(0, end).join(' ') : '';
}

/** The authors as the page shows them, "" where it shows none. Names of the outlet are no authors. */
export function shownByline(scope: Element, outlet: string): string {
	for (const selector of [...NAMED, ...SHOWN]) {
		const names: string[] = [];
		const exact = NAMED.has(selector);
		for (const element of scope.querySelectorAll(selector)) {
			if (element.closest('footer, aside, [class*="comment" i], [class*="related" i]')) continue;
			const said = element.getAttribute('content') ?? element.textContent ?? '';
			const people = peopleIn(said.slice(0, 2 * LONGEST));
			if (!people.length && exact && isPenName(said)) people.push(cleanByline(said));
			for (const name of people) {
				if (!isOutlet(name, outlet) && !names.includes(name)) names.push(name);
			}
			if (names.length >= MOST) break;
		}
		if (names.length) return names.join(', ');
	}
	return '';
}

/** A name of one word, or without capitals, as authors of blogs have. */
function isPenName(text: string): boolean {
	const words = cleanByline(text).split(' ');
	const short = words.length <= 3 && text.length < LONGEST && words[0] !== '';
	return short && !words.some((word) => NO_NAME.test(word));
}

/** Whether a byline only says the outlet's own name. */
export function isOutlet(byline: string, outlet: string): boolean {
	return lettersAndDigits(byline) === lettersAndDigits(outlet);
}
