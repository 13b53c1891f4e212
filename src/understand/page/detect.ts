import { hostOf, hostWithin, pathOf, untranslated } from '../../base/address.ts';
import { unclobbered } from '../../dom/unclobbered.ts';
import type { Detection, RemovalReason, Sign } from '../../model/article.ts';
import { izvestia } from '../../sites/izvestia.ts';
import { fold } from '../text/text.ts';

/** A page whose signs weigh this much together is taken for an article of Izvestia. */
const THRESHOLD = 5;

/** "/2168313/2026-09-16/slug", "/en/2058779/…", "/news/600000", "/en/node/1985740", "/1946727/video/slug". */
const ARTICLE_PATH =
	/^(?:\/en)?\/(?:(?:news|node|photo|video|gallery|infographic|export\/google\/amp)\/)?\d{4,9}(?:\/[^/]*){0,3}$/;

/** The home page, "/news", "/rubric/mir", "/en/author/name": addresses of lists. */
const LIST_PATH = /^(?:\/en)?(?:\/(?:rubric|tag|author|search|story)\b.*|\/[a-z]+)?$/;

/** Containers of the template that no other site has. */
const TEMPLATE = [
	'[data-io-article-url]',
	'.text-article__inside',
	'.article_page__left',
	'.page-content.inside_page',
	'input[name="current_article_id"]',
];
/** An article's heading and text in microdata, as the template has them. */
const ARTICLE_PARTS = ['h1[itemprop="headline"]', '[itemprop="articleBody"]', '.text-article'];

/** The kinds of phrases that tell an article page; the build gives the detector no others. */
export const PHRASE_REASONS = ['navigation', 'player', 'tools', 'translator'] as const;

/** The furniture phrases of an article page, folded. */
export const PHRASES = folded(...PHRASE_REASONS);
/** Those of them that no other site has. */
const OWN_PHRASES = folded('tools', 'translator');
const WEAK_PHRASES = new Set(
	Object.values(izvestia.weakPhrases ?? {})
		.flat()
		.map(fold),
);

function folded(...reasons: RemovalReason[]): Set<string> {
	return new Set(reasons.flatMap((reason) => izvestia.phrases?.[reason] ?? []).map(fold));
}

/**
 * Tells whether a page is an article of Izvestia, by independent signs: no single one is enough, and
 * none is needed. Reads the page only; `url` is its address as the address bar shows it.
 */
export function detectIzvestia(page: Document, url: string): Detection {
	const document = unclobbered(page);
	const signs: Sign[] = [];
	const add = (name: string, weight: number, found: string) => signs.push({ name, weight, found });

	const address = untranslated(url);
	const onHost = hostWithin(hostOf(address), izvestia.hosts);
	if (onHost) add('host', 2, hostOf(url));

	const own = onHost ? address : statedAddress(document);
	if (hostWithin(hostOf(own), izvestia.hosts)) {
		const path = pathOf(own);
		if (ARTICLE_PATH.test(path)) add('address', 3, path);
		else if (LIST_PATH.test(path)) add('list', -20, path || '/');
		else add('unknown-address', -2, path);
	} else if (own) {
		add('other-address', -4, own);
	}

	const head = headSigns(document);
	if (head.length) add('head', Math.min(2, head.length), head.join(', '));

	const found = (selector: string) => document.querySelector(selector);
	const template = TEMPLATE.filter(found);
	const parts = template.length ? ARTICLE_PARTS.filter(found) : [];
	if (parts.length) add('template', 3, [...template, ...parts].join(', '));

	const run = furnitureRun(document);
	if (run.length > 1) add('furniture', run.length > 2 ? 5 : 3, run.join(' · '));

	const score = signs.reduce((sum, sign) => sum + sign.weight, 0);
	return { izvestia: score >= THRESHOLD, score, signs };
}

/** Whether an address has the form that articles have on Izvestia's own hosts. */
export function isArticleAddress(url: string): boolean {
	return hostWithin(hostOf(url), izvestia.hosts) && ARTICLE_PATH.test(pathOf(url));
}

/** The address that a copy of a page says it comes from, "" where it says none. */
export function statedAddress(document: Document): string {
	const stated =
		savedFrom(document) ||
		(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
			document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
			document.querySelector('[data-io-article-url]')?.getAttribute('data-io-article-url'));
	return untranslated(stated ?? '');
}

/** Browsers write "saved from url=(0042)https://…" into a comment before or after <html>. */
function savedFrom(document: Document): string {
	const nodes = [...document.childNodes, ...(document.documentElement?.childNodes ?? [])];
	for (const node of nodes) {
		const match = node.nodeType === 8 && /saved from url=\(\d+\)(\S+)/.exec(node.nodeValue ?? '');
		if (match) return match[1] ?? '';
	}
	return '';
}

function headSigns(document: Document): string[] {
	const content = (name: string) =>
		document.head
			?.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
			?.getAttribute('content');
	const found = [];
	if (/^(?:Известия|Izvestia)$/.test(content('og:site_name') ?? '')) found.push('og:site_name');
	if (content('msvalidate.01') === 'CE4A103B16938EE7C5A0B9F050A334B6') found.push('msvalidate.01');
	if (content('fb:pages') === '163215930379046') found.push('fb:pages');
	if (content('twitter:site') === '@izvestia_ru') found.push('twitter:site');
	if (/\| (?:Известия|Izvestia)(?: \||$)/.test(document.title)) found.push('title');
	return found;
}

/** Longer lines are no phrases of ours. In UTF-16 code units. */
const LONGEST = 80;
const UNSHOWN = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE'.split(' '));

/**
 * The longest run of neighbouring lines that are the furniture of an article page: whole short texts,
 * with at least one that only Izvestia has.
 */
function furnitureRun(document: Document): string[] {
	let best: string[] = [];
	let run: string[] = [];
	if (!document.body) return best;
	const walker = document.createTreeWalker(document.body, 4);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const text = node.nodeValue ?? '';
		const around = node.parentNode?.nodeName ?? '';
		if (UNSHOWN.has(around)) continue;
		// Plain text that a browser shows stands in one <pre>.
		for (const one of around === 'PRE' ? text.split('\n') : [text]) {
			const shown = one.trim();
			if (!shown) continue;
			const line = shown.length < LONGEST ? fold(shown) : '';
			if (PHRASES.has(line) || (run.length && WEAK_PHRASES.has(line))) {
				if (!run.includes(line)) run.push(line);
				if (run.length > best.length && run.some((phrase) => OWN_PHRASES.has(phrase))) {
					best = [...run];
				}
			} else {
				run = [];
			}
		}
	}
	return best;
}
