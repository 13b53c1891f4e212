import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article, Block } from '../src/understand/article.ts';
import { type Understanding, understand } from '../src/understand/understand.ts';
import { parsePage } from './parse-page.ts';

/** Where the fixture pages live: a folder each, with page.html and expected.json. */
export const FIXTURES = fileURLToPath(new URL('../tests/pages', import.meta.url));

/** The content of an expected.json. */
export interface Fixture {
	/** The address that the page is read under. */
	url: string;
	/** What the page is there for, in a sentence. */
	why: string;
	/** Another fixture's page to read instead of page.html, relative to the folder. */
	page?: string;
	result: FixtureResult;
}

/** What must come out, in a form that a person can read and check. */
export interface FixtureResult {
	izvestia: boolean;
	site: string;
	article: null | Pick<
		Article,
		'url' | 'site' | 'language' | 'title' | 'lead' | 'byline' | 'published' | 'rubric' | 'tags'
	>;
	/** One line a block: "paragraph | text", "figure | addresses | alt | caption | credit". */
	blocks: string[];
	/** Rules whose removal was refused: "phrases · On". */
	refused: string[];
}

export function fixtureNames(): string[] {
	return readdirSync(FIXTURES, { withFileTypes: true })
		.filter(
			(entry) => entry.isDirectory() && existsSync(join(FIXTURES, entry.name, 'expected.json')),
		)
		.map((entry) => entry.name)
		.sort();
}

export function readFixture(name: string): Fixture {
	return JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')) as Fixture;
}

export function fixtureHtml(name: string, { page = 'page.html' }: Pick<Fixture, 'page'>): string {
	return readFileSync(resolve(FIXTURES, name, page), 'utf8');
}

/** Reads a fixture's page as it is now understood. */
export function runFixture(name: string, fixture: Pick<Fixture, 'url' | 'page'>): FixtureResult {
	const page = parsePage(fixtureHtml(name, fixture), fixture.url);
	const before = page.document.documentElement.outerHTML;
	try {
		const result = fixtureResult(understand(page.document, { url: fixture.url }));
		if (page.document.documentElement.outerHTML !== before) throw new Error('the page was changed');
		return result;
	} finally {
		page.close();
	}
}

export function fixtureResult({
	article,
	detected,
	removals,
	site,
}: Pick<Understanding, 'article' | 'detected' | 'removals' | 'site'>): FixtureResult {
	const refused = removals.filter((removal) => removal.refused);
	return {
		izvestia: detected.izvestia,
		site,
		article: article && {
			url: article.url,
			site: article.site,
			language: article.language,
			title: article.title,
			lead: article.lead,
			byline: article.byline,
			published: article.published,
			rubric: article.rubric,
			tags: article.tags,
		},
		blocks: article?.blocks.map(describe) ?? [],
		refused: refused.map(({ step, rule }) => `${step} · ${rule}`),
	};
}

function describe(block: Block): string {
	switch (block.kind) {
		case 'figure': {
			const { images, caption, credit } = block;
			const sources = images.map(({ src }) => src).join(' ');
			return ['figure', sources, images.map(({ alt }) => alt).join(' '), caption, credit].join(
				' | ',
			);
		}
		case 'embed':
			return `embed | ${block.href} | ${block.label}`;
		case 'list':
			return `${block.ordered ? 'numbered' : 'list'} | ${block.items.map(({ text, depth }) => '›'.repeat(depth) + text).join(' / ')}`;
		case 'table':
			return `table | ${block.text.replaceAll('\n', ' / ').replaceAll('\t', ' · ')}`;
		case 'heading':
			return `heading ${block.level} | ${block.text}`;
		default:
			return `${block.kind} | ${block.text}`;
	}
}
