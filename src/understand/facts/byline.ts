import { lettersAndDigits, normalise } from '../text/text.ts';

/** Where pages show who wrote the article, the surest first. */
const SHOWN = [
	'[itemprop="author"] [itemprop="name"]',
	'[itemprop="author"]',
	'[rel="author"]',
	'[class*="author-name" i], [class*="author__name" i], [class*="authorname" i]',
	'[class*="byline" i] a',
	'[class*="byline" i]',
	'[class*="author" i] a',
	'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/profile/"]',
] as const;

/** Longer texts are biographies. In UTF-16 code units. */
const LONGEST = 80;

/** "By Name", "Von Name", "Автор: Name" → "Name". */
export function cleanByline(byline: string): string {
	return normalise(byline)
		.replace(/^(?:by|von|por|par|di|door|av|af|words by|text|автор|авторы|текст)\s*:?\s+/i, '')
		.replace(/[,;|\s]+$/, '');
}

/** The authors as the page shows them, "" where it shows none. Names of the outlet are no authors. */
export function shownByline(scope: Element, outlet: string): string {
	for (const selector of SHOWN) {
		const names: string[] = [];
		for (const element of scope.querySelectorAll(selector)) {
			if (element.closest('footer, aside, [class*="comment" i], [class*="related" i]')) continue;
			const name = cleanByline(element.getAttribute('content') ?? element.textContent ?? '');
			if (isName(name) && !isOutlet(name, outlet) && !names.includes(name)) names.push(name);
			if (names.length === 6) break;
		}
		if (names.length) return names.join(', ');
	}
	return '';
}

/** Whether a byline only says the outlet's own name. */
export function isOutlet(byline: string, outlet: string): boolean {
	return lettersAndDigits(byline) === lettersAndDigits(outlet);
}

/** Whether a text looks like a person's name: a capital first, two words at least, no digits. */
function isName(text: string): boolean {
	return (
		text.length <= LONGEST && /^\p{Lu}\p{L}*[.’' -]+\p{L}/u.test(text) && !/\d|https?:/.test(text)
	);
}
