import { hostOf, pathOf } from '../../base/address.ts';
import { directionOf } from '../../base/direction.ts';
import type { Article, Block } from '../../model/article.ts';
import { fold } from '../text/text.ts';
import { liveOf } from '../work/origins.ts';
import type { Work } from '../work/work.ts';
import { readBlocks } from './blocks.ts';
import { isBack, type Part, withoutHead } from './head-again.ts';
import type { LooseBlock } from './read-block.ts';
import type { Sanitised } from './sanitise.ts';

/**
 * The article as data; null where nothing is left of it.
 *
 * @param sources gets the element of the live page that each block was read from, by the block's id
 */
export function toArticle(
	{ root, originOf }: Sanitised,
	work: Work,
	sources: Map<string, Element>,
): Article | null {
	const { metadata, language } = work;
	const read = readBlocks(root, { url: work.url, language });
	const parts = read.map(({ block, element }) => ({
		block,
		made: element,
		element: originOf(element),
	}));
	const blocks: Block[] = [];
	let text = '';
	const add = (loose: LooseBlock, element: Element | null) => {
		const id = `b${blocks.length + 1}`;
		let start = -1;
		if (loose.text) {
			if (text) text += '\n';
			start = text.length;
			text += loose.text;
		}
		blocks.push({ ...loose, id, start } as Block);
		const source = element && liveOf(element);
		if (source) sources.set(id, source);
	};
	for (const { block, element } of inOrder(withoutHead(parts, work), work)) add(block, element);
	if (!blocks.length) return null;
	return {
		url: articleUrl(work),
		site: outletOf(work),
		language,
		direction: directionOf(language),
		title: metadata.title,
		lead: metadata.lead,
		byline: metadata.byline,
		published: metadata.published,
		rubric: metadata.rubric,
		tags: metadata.tags,
		blocks,
		text,
	};
}

/** A known outlet's name in the language of the page's own header, where it has no language that of the text. */
function outletOf({ profile, metadata, language }: Work): string {
	return profile?.names?.[metadata.language || language] ?? metadata.site;
}

/** The canonical address, unless it is the site's front page or another article's. */
function articleUrl({ address, metadata, profile }: Work): string {
	const { canonical } = metadata;
	if (!canonical || !pathOf(canonical)) return address;
	if (profile?.articles && hostOf(address) === hostOf(canonical)) return address;
	return canonical;
}

/** With the lead as the first block, where there is one and no text of the article stands before it. */
function inOrder(
	parts: readonly Part[],
	{ metadata: { lead }, log }: Work,
): Pick<Part, 'block' | 'element'>[] {
	if (!lead) return [...parts];
	const own = parts.filter(({ block, element }) => block.text && !isBack(element, log));
	const leads = own.find(({ block }) => fold(block.text) === fold(lead));
	const block: LooseBlock = { kind: 'lead', text: lead, marks: [] };
	if (!leads) return [{ block, element: null }, ...parts];
	const { block: said, element } = leads;
	const asLead = said.kind === 'paragraph' ? { ...said, kind: 'lead' as const } : said;
	const others = parts.map((part) => (part === leads ? { block: asLead, element } : part));
	if (leads !== own[0] || asLead.kind !== 'lead') return others;
	return [{ block: asLead, element }, ...parts.filter((part) => part !== leads)];
}
