import type { Article, Block } from '../src/model/article.ts';
import type { Understanding } from '../src/understand/understand.ts';

/** What a fixture's page must give, in a form that a person can read and check. */
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

/** What was understood of a page, in that form. */
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
