import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { primaryTag } from '../src/base/language.ts';
import type { Extracted } from './extractors.ts';
import { wordsOf } from './shingles.ts';

/** A labelled page's meta.json; everything but the address may be missing. */
export interface PageFacts {
	url: string;
	lang?: string;
	title?: string;
	authors?: string[];
	author?: string;
	date?: string;
	images?: { cover?: boolean; urls: string[] }[];
}

/** For a page whose own address is not known. */
const ADDRESS = 'https://news.example/page';

/** The meta.json of a folder's page, with an address where it states none. */
export function readFacts(folder: string): PageFacts {
	const file = join(folder, 'meta.json');
	const stated = existsSync(file)
		? (JSON.parse(readFileSync(file, 'utf8')) as Partial<PageFacts>)
		: {};
	const url = stated.url && URL.canParse(stated.url) ? stated.url : ADDRESS;
	return { ...stated, url };
}

interface Count {
	right: number;
	of: number;
}

export const facts = ['title', 'byline', 'date', 'language', 'images', 'covers'] as const;
export type Fact = (typeof facts)[number];

/** For each fact how much was found of what is stated; null where nothing is stated. */
export type FactsScore = Record<Fact, Count | null>;

/** Compares what was extracted with what is stated of its page. */
export function factsOf(meta: PageFacts, extracted: Extracted, html: string): FactsScore {
	const authors = meta.authors ?? (meta.author ? [meta.author] : []);
	const one = (right: boolean): Count => ({ right: right ? 1 : 0, of: 1 });
	const images = (meta.images ?? []).filter(({ urls }) => urls.some((url) => isIn(url, html)));
	const sources = extracted.images.map(keyOf);
	const shown = ({ urls }: { urls: string[] }) => urls.some((url) => sources.includes(keyOf(url)));
	const count = (list: { urls: string[] }[]): Count | null =>
		list.length ? { right: list.filter(shown).length, of: list.length } : null;
	return {
		title: meta.title ? one(sameTitle(meta.title, extracted.title)) : null,
		byline: authors.length ? one(sameAuthors(authors, extracted.byline)) : null,
		date: meta.date ? one(sameDay(meta.date, extracted.published)) : null,
		language: meta.lang ? one(primaryTag(meta.lang) === primaryTag(extracted.language)) : null,
		images: count(images),
		covers: count(images.filter(({ cover }) => cover)),
	};
}

/** Whether nine tenths of the words are the same: sites shorten and decorate their titles. */
function sameTitle(gold: string, title: string): boolean {
	const wanted = new Set(wordsOf(gold.toLowerCase()));
	const got = new Set(wordsOf(title.toLowerCase()));
	const common = [...wanted].filter((word) => got.has(word)).length;
	return common >= 0.9 * Math.max(wanted.size, got.size);
}

/** Every stated author is named, in any order. */
function sameAuthors(gold: readonly string[], byline: string): boolean {
	const got = new Set(wordsOf(byline.toLowerCase()));
	return gold.every((author) => wordsOf(author.toLowerCase()).every((word) => got.has(word)));
}

/** Less than a day apart; a date without a time is the whole day. */
function sameDay(gold: string, published: string): boolean {
	if (!published) return false;
	if (published.slice(0, 10) === gold.slice(0, 10)) return true;
	const apart = Math.abs(Date.parse(published) - Date.parse(gold.replace(' ', 'T')));
	return apart < 24 * 3600 * 1000;
}

/** An image's address without host, size and query: what different renditions have in common. */
function keyOf(address: string): string {
	const path = address.replace(/[?#].*$/, '').replace(/\/+$/, '');
	return decodeSafely(path.slice(path.lastIndexOf('/') + 1)).toLowerCase();
}

function isIn(url: string, html: string): boolean {
	const name =
		url
			.replace(/[?#].*$/, '')
			.split('/')
			.at(-1) ?? '';
	return name.length > 4 && (html.includes(name) || html.includes(decodeSafely(name)));
}

function decodeSafely(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
