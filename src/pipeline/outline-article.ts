import { drain, type Steps } from '../base/steps.ts';
import type { Article, Block, MarkKind } from '../model/article.ts';
import type { LayoutMark, Outline } from '../model/outline.ts';
import { outlineInSteps } from '../quotes/outline/outline-in.ts';
import { passagesOf } from '../quotes/outline/passages.ts';
import type { CompiledLanguage } from '../quotes/text/compiled-language.ts';

/** Longer articles are books; nobody asks who is quoted on page 700. In UTF-16 code units. */
const MAX_TEXT = 2_000_000;

/**
 * Finds the quotes of an article, of a very long one those of its first two million letters; offsets point
 * into `article.text`.
 * @param language undefined where it is none that we know: then only passages in marks are found
 */
export function outlineArticle(article: Article, language: CompiledLanguage | undefined): Outline {
	return drain(outlineArticleInSteps(article, language));
}

/** The same in steps. */
export function* outlineArticleInSteps(
	article: Article,
	language: CompiledLanguage | undefined,
): Steps<Outline> {
	const captions = article.blocks.flatMap((block) =>
		block.kind === 'figure' && block.caption ? [block.caption] : [],
	);
	const text = withoutCode(article).slice(0, MAX_TEXT);
	if (!language) return passagesOf(text, article.language);
	const layout = article.blocks.flatMap(layoutOf);
	return yield* outlineInSteps(language, text, { title: article.title, captions, layout });
}

/** The text with blanks in place of code, whose quotation marks quote nobody. */
function withoutCode({ text, blocks }: Article): string {
	let whole = '';
	for (const block of blocks) {
		if (block.kind !== 'code') continue;
		whole += text.slice(whole.length, block.start) + ' '.repeat(block.text.length);
	}
	return whole + text.slice(whole.length);
}

/** What a block's look tells of its text: headings, bold and slanted words, breaks. */
function layoutOf(block: Block): LayoutMark[] {
	const { start } = block;
	if (start < 0) return [];
	if (block.kind === 'heading') return [{ kind: 'heading', start, end: start + block.text.length }];
	if (!('marks' in block)) return [];
	return block.marks.flatMap((mark): LayoutMark[] => {
		const kind = LAYOUT[mark.kind];
		return kind ? [{ kind, start: start + mark.start, end: start + mark.end }] : [];
	});
}

const LAYOUT: Readonly<Partial<Record<MarkKind, LayoutMark['kind']>>> = {
	break: 'break',
	emphasis: 'strong',
	strong: 'strong',
};
