import { absolute, siteOf } from '../../base/address.ts';
import { primaryTag } from '../../base/language.ts';
import { unclobbered } from '../../dom/unclobbered.ts';
import type { SiteProfile } from '../../sites/profile.ts';
import { selectAll } from '../text/select.ts';
import { normalise } from '../text/text.ts';
import type { Metadata } from '../work/facts.ts';
import type { Work } from '../work/work.ts';
import { cleanByline, isOutlet, shownByline } from './byline.ts';
import { isoDate, orderFor } from './dates.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import { chooseTitle } from './title.ts';
import { isUpdate, withoutUpdate } from './updates.ts';

/** What the head says: needed before the article is chosen. Order of trust: see `readMetadata`. */
export function readHead(page: Document, url: string): Metadata {
	const document = unclobbered(page);
	const data = readLinkedData(document);
	const meta = metaReader(document);
	const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
	const host = siteOf(url);
	const dates = {
		order: orderFor(document.documentElement?.getAttribute('lang') ?? '', url),
		latest: isoDate(meta('article:modified_time')) || isoDate(data?.modified ?? ''),
	};
	const site = meta('og:site_name') || data?.publisher || host;
	const names = [site, data?.publisher ?? '', host, host.split('.').at(-2) ?? ''];
	return {
		canonical:
			absolute(link, url) || absolute(meta('og:url'), url) || absolute(data?.url ?? '', url),
		site,
		title: titleOf(document, data, meta, names),
		lead: '',
		byline: bylineOf(document, data, meta),
		published:
			[
				data?.published,
				meta('article:published_time'),
				meta('og:article:published_time'),
				meta('datePublished'),
				meta('date'),
				meta('article:published'),
				meta('og:published_time'),
				meta('article.published'),
				meta('publication_date'),
				meta('date_published'),
				meta('publishdate'),
				meta('publish_date'),
				meta('cxenseparse:recs:publishtime'),
				meta('citation_publication_date'),
				meta('parsely-pub-date'),
				meta('sailthru.date'),
				meta('dc.date'),
				meta('dc.date.issued'),
				meta('pubdate'),
				meta('publish-date'),
			]
				.map((one) => isoDate(one ?? '', dates))
				.find(Boolean) ?? '',
		dates,
		rubric: meta('article:section').split(',')[0]!.trim() || data?.section || '',
		tags: [],
		image: absolute(meta('og:image') || data?.image || meta('twitter:image'), url),
		description: data?.description || meta('og:description') || meta('description'),
		body: plain(data?.body ?? ''),
		language:
			primaryTag(document.documentElement?.getAttribute('lang')) ||
			primaryTag(meta('content-language')) ||
			primaryTag(meta('og:locale')) ||
			primaryTag(data?.language),
	};
}

/**
 * Completes what the head says with what the profile's selectors and microdata find in the chosen
 * article. Trust: the profile's fields, then JSON-LD, OpenGraph, microdata, the visible page.
 */
export function readMetadata(head: Metadata, work: Work): Metadata {
	const { scope, profile } = work;
	const field = (list: readonly string[] | undefined) => firstText(scope, list ?? []);
	const fields = profile?.fields ?? {};
	return {
		...head,
		site: profile?.name || head.site,
		title: field(fields.title) || firstPart(head.title, profile) || headingOf(scope),
		lead: field(fields.lead),
		byline: cleanByline(field(fields.byline)) || bylineFor(head, scope),
		published:
			publishedOf(scope, fields.published, head) || head.published || visibleDate(scope, head),
		rubric: field(fields.rubric) || head.rubric,
		tags: (fields.tags ?? []).flatMap((selector) =>
			selectAll(scope, selector).map((tag) => normalise(tag.textContent ?? '')),
		),
	};
}

/** The head's byline, unless it only names the outlet and the page shows somebody. */
function bylineFor({ byline, site }: Metadata, scope: Element): string {
	const stated = cleanByline(byline);
	return stated && !isOutlet(stated, site) ? stated : shownByline(scope, site) || stated;
}

/** Text without the tags and entities that some sites put into their JSON-LD. */
function plain(html: string): string {
	return normalise(
		html.replace(/<[^<>]{0,2000}>/g, ' ').replace(/&(?:[a-z]{2,8}|#\d{2,5});/gi, ' '),
	);
}

type MetaReader = (name: string) => string;

function metaReader(document: Document): MetaReader {
	const values = new Map<string, string>();
	for (const meta of document.querySelectorAll('meta')) {
		const content = normalise(meta.getAttribute('content') ?? '');
		for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
			const name = meta.getAttribute(attribute)?.toLowerCase();
			if (name && content && !values.has(name)) values.set(name, content);
		}
	}
	return (name) => values.get(name.toLowerCase()) ?? '';
}

function titleOf(
	document: Document,
	data: LinkedData | null,
	meta: MetaReader,
	names: readonly string[],
): string {
	const stated = [data?.headline ?? '', meta('og:title'), meta('twitter:title')];
	const tab = document.querySelector('title')?.textContent ?? '';
	return chooseTitle(
		{ stated, tab, names },
		document.querySelectorAll('h1, h2, h3, [itemprop="headline"]'),
	);
}

function bylineOf(document: Document, data: LinkedData | null, meta: MetaReader): string {
	if (data?.authors.length) return data.authors.join(', ');
	const all = [...document.querySelectorAll('meta[property="article:author"], meta[name="author"]')]
		.map((one) => normalise(one.getAttribute('content') ?? ''))
		.filter((one) => one && !/^https?:/.test(one));
	return [...new Set(all)].join(', ') || meta('parsely-author') || meta('dc.creator');
}

/** A known site's `<title>`: "Title | Rubric | Site | date". */
function firstPart(title: string, profile: SiteProfile | null): string {
	return profile ? title.split(' | ')[0]! : title;
}

function headingOf(scope: Element): string {
	return normalise(scope.querySelector('h1')?.textContent ?? '');
}

/** The text (or `content`) of the first match of the first selector that has one. */
function firstText(scope: Element, selectors: readonly string[]): string {
	for (const selector of selectors) {
		for (const element of selectAll(scope, selector)) {
			const text = normalise(element.getAttribute('content') ?? element.textContent ?? '');
			if (text) return text;
		}
	}
	return '';
}

function publishedOf(
	scope: Element,
	selectors: readonly string[] | undefined,
	{ dates }: Metadata,
): string {
	for (const selector of selectors ?? []) {
		for (const element of selectAll(scope, selector)) {
			if (isUpdate(element)) continue;
			const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
			const shown = withoutUpdate(normalise(element.textContent ?? ''));
			const date = isoDate(stated, dates) || isoDate(shown, dates);
			if (date) return date;
		}
	}
	return '';
}

function visibleDate(scope: Element, head: Metadata): string {
	const selectors = [
		'[itemprop="datePublished"]',
		'time[pubdate]',
		'article time[datetime]',
		'time[datetime]',
		'time',
	];
	return publishedOf(scope, selectors, head);
}
