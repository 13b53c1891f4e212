/** What an article's JSON-LD says, as far as it says it. */
export interface LinkedData {
	headline: string;
	authors: string[];
	published: string;
	modified: string;
	url: string;
	section: string;
	image: string;
	language: string;
	publisher: string;
	keywords: string[];
	description: string;
	/** The running text, where it is given; may hold HTML. */
	body: string;
}

type Json = { [key: string]: unknown };

const ARTICLE =
	/Article$|^(?:Report|Review|Recipe|VideoObject)|^(?:Blog|DiscussionForum|LiveBlog|SocialMedia)Posting$/;
/** Deeper or longer structures are not news metadata. */
const MAX_OBJECTS = 2000;

/** Reads the first article of a page's JSON-LD; null where there is none. */
export function readLinkedData(document: Document): LinkedData | null {
	let best: Json | null = null;
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		const data = parse(script.textContent ?? '');
		for (const item of objectsOf(data)) {
			if (!typesOf(item).some((type) => ARTICLE.test(type))) continue;
			// A video only tells of itself where the page holds no article.
			if (!best || (isVideo(best) && !isVideo(item))) best = item;
		}
	}
	if (!best) return null;
	return {
		headline: string(best.headline) || string(best.name),
		authors: names(best.author),
		published: string(best.datePublished) || string(best.dateCreated) || string(best.uploadDate),
		modified: string(best.dateModified),
		url: string(best.url) || idOf(best.mainEntityOfPage),
		section: string(
			Array.isArray(best.articleSection) ? best.articleSection[0] : best.articleSection,
		),
		image: imageOf(best.image) || imageOf(best.thumbnailUrl),
		language: string(best.inLanguage),
		publisher: names(best.publisher)[0] ?? '',
		keywords: keywordsOf(best.keywords),
		description: string(best.description),
		body: string(best.articleBody) || string(best.text),
	};
}

/** Invalid JSON is common: raw line breaks inside strings, a comment around it. */
function parse(text: string): unknown {
	const cleaned = text
		.trim()
		.replace(/^(?:<!--|(?:\/\*|\/\/)?\s*<!\[CDATA\[\s*(?:\*\/)?)/, '')
		.replace(/(?:-->|(?:\/\*|\/\/)?\s*\]\]>\s*(?:\*\/)?)$/, '');
	try {
		return JSON.parse(cleaned);
	} catch {
		try {
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
			return JSON.parse(cleaned.replace(/[\u0000-\u001f]+/g, ' ').replace(/;\s*$/, ''));
		} catch {
			return null;
		}
	}
}

/** Every object of the structure, outermost first; iterative and bounded. */
function objectsOf(data: unknown): Json[] {
	const found: Json[] = [];
	const queue: unknown[] = [data];
	for (let index = 0; index < queue.length && index < MAX_OBJECTS; index++) {
		const item = queue[index];
		if (Array.isArray(item)) queue.push(...item.slice(0, 200));
		else if (isObject(item)) {
			found.push(item);
			for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']) {
				if (key in item && key !== 'itemListElement') queue.push(item[key]);
			}
		}
	}
	return found;
}

function typesOf(item: Json): string[] {
	const type = item['@type'];
	return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

function isVideo(item: Json): boolean {
	return typesOf(item).includes('VideoObject');
}

function names(value: unknown): string[] {
	const list = Array.isArray(value) ? value : [value];
	return list
		.map((one) =>
			isObject(one) ? string(Array.isArray(one.name) ? one.name[0] : one.name) : string(one),
		)
		.filter(Boolean);
}

function imageOf(value: unknown): string {
	const one = Array.isArray(value) ? value[0] : value;
	return isObject(one) ? string(one.url) || string(one.contentUrl) : string(one);
}

function idOf(value: unknown): string {
	return isObject(value) ? string(value['@id']) || string(value.url) : string(value);
}

function keywordsOf(value: unknown): string[] {
	if (typeof value === 'string') return value.split(',').map((one) => one.trim());
	return Array.isArray(value) ? value.map(string).filter(Boolean) : [];
}

function string(value: unknown): string {
	return typeof value === 'string' ? value.trim() : '';
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
