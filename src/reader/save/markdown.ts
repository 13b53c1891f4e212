import type { Words } from '../../base/words.ts';
import type { Article, Block, ListBlock, Mark, RichText } from '../../model/article.ts';
import type { Outline } from '../../model/outline.ts';
import { outlineSections } from '../../outline/export.ts';
import type { Listing } from '../../outline/groups.ts';
import { escapeMarkdown, markdownUrl } from '../../share/escape-markdown.ts';
import { publishedWords } from '../../share/published.ts';
import { shownImages } from '../article/figure.ts';
import { nest, type Piece } from '../article/layers.ts';
import { isSafeLink } from '../article/safe-url.ts';

/** The article as Markdown (CommonMark, tables as on GitHub), the outline at its end, listed as the person has it. */
export function articleMarkdown(
	article: Article,
	outline: Outline,
	words: Words,
	listing?: Listing,
): string {
	const meta = [article.byline, article.site, publishedWords(article.published, words)]
		.filter(Boolean)
		.map(escapeMarkdown);
	const leadIsBlock = article.blocks.some((block) => block.kind === 'lead');
	const parts = [
		`# ${escapeMarkdown(article.title || article.url)}`,
		[...meta, `<${markdownUrl(article.url)}>`].join(' · '),
		leadIsBlock || !article.lead ? '' : `**${escapeMarkdown(article.lead)}**`,
		...article.blocks.map(blockMarkdown),
	];
	const voices = outlineSections(article, outline, words, 3, listing);
	if (voices.length > 0) {
		parts.push('---', `## ${escapeMarkdown(words('reader_outline'))}`, voices.join('\n').trim());
	}
	return `${joinParts(parts.filter(Boolean))}\n`;
}

/** A blank line between parts, none between the lines of one quotation. */
function joinParts(parts: readonly string[]): string {
	let whole = '';
	let before = '';
	for (const part of parts) {
		const together = before.startsWith('> ') && part.startsWith('> ');
		whole += `${before === '' ? '' : together ? '\n>\n' : '\n\n'}${part}`;
		before = part;
	}
	return whole;
}

function blockMarkdown(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
			return inline(block);
		case 'lead':
			return `**${escapeMarkdown(block.text)}**`;
		case 'heading':
			return `${'#'.repeat(Math.min(6, Math.max(2, block.level)))} ${inline(block)}`;
		case 'blockquote':
			return `> ${inline(block).replaceAll('\n', '\n> ')}`;
		case 'list':
			return listMarkdown(block);
		case 'table':
			return tableMarkdown(block.rows);
		case 'code':
			return codeMarkdown(block.text);
		case 'figure': {
			// A picture that is its own data would bury the text under a million letters.
			const images = shownImages(block).map(({ src, alt }) =>
				src.startsWith('data:') ? '' : `![${escapeMarkdown(alt)}](${markdownUrl(src)})`,
			);
			const caption = [block.caption, block.credit].filter(Boolean).map(escapeMarkdown).join(' — ');
			return images.length === 0
				? ''
				: [...images, caption && `*${caption}*`].filter(Boolean).join('\n\n');
		}
		case 'embed':
			return isSafeLink(block.href)
				? `[${escapeMarkdown(block.label || block.href)}](${markdownUrl(block.href)})`
				: '';
	}
}

/** An ordered list counts on from its first number by itself. */
function listMarkdown({ items, ordered, first = 1 }: ListBlock): string {
	const sign = ordered ? `${first}. ` : '- ';
	return items
		.map((item) => {
			const indent = ' '.repeat(item.depth * sign.length);
			return `${indent}${sign}${inline(item).replaceAll('\n', `\n${indent}${' '.repeat(sign.length)}`)}`;
		})
		.join('\n');
}

/** In a fence that is longer than any in it. */
function codeMarkdown(text: string): string {
	const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}\n${text}\n${fence}`;
}

/** The first row is the head, as Markdown has no table without one. */
function tableMarkdown(rows: readonly (readonly RichText[])[]): string {
	const columns = Math.max(0, ...rows.map((row) => row.length));
	if (columns === 0) return '';
	const line = (cells: readonly string[]) =>
		`| ${Array.from({ length: columns }, (_, i) => cells[i] ?? '').join(' | ')} |`;
	const [head, ...body] = rows.map((row) =>
		line(row.map((cell) => inline(cell).replaceAll('\\\n', ' '))),
	);
	return [head, line(Array<string>(columns).fill('---')), ...body].join('\n');
}

/** Links outside emphasis; what Markdown has no sign for is left as text. */
function inline({ text, marks }: RichText): string {
	const layers = marks
		.filter((mark) => mark.kind !== 'break' && (mark.kind !== 'link' || isSafeLink(mark.href)))
		.map((mark) => ({
			start: mark.start,
			end: mark.end,
			rank: mark.kind === 'link' ? 0 : mark.kind === 'code' ? 2 : 1,
			value: mark,
		}));
	const breaks = marks.filter((mark) => mark.kind === 'break').map((mark) => mark.start);
	return pieceText(nest(text.length, layers), text, new Set(breaks)).trim();
}

function pieceText(
	pieces: readonly Piece<Mark>[],
	text: string,
	breaks: ReadonlySet<number>,
): string {
	return pieces
		.map((piece) => {
			if (piece.kind === 'text') return brokenText(text, piece.start, piece.end, breaks);
			return wrap(piece.value, pieceText(piece.pieces, text, breaks));
		})
		.join('');
}

function brokenText(text: string, start: number, end: number, breaks: ReadonlySet<number>): string {
	let whole = '';
	let from = start;
	for (let at = start; at < end; at++) {
		if (!breaks.has(at)) continue;
		whole += `${escapeMarkdown(text.slice(from, at)).trimEnd()}\\\n`;
		from = at;
	}
	const rest = escapeMarkdown(text.slice(from, end));
	return whole + (from > start ? rest.trimStart() : rest);
}

/** Signs of emphasis must touch the words, so blanks at the edges go outside. */
function wrap(mark: Mark, inner: string): string {
	const core = inner.trim();
	if (!core) return inner;
	const start = inner.indexOf(core);
	const [before, after] = [inner.slice(0, start), inner.slice(start + core.length)];
	switch (mark.kind) {
		case 'link':
			return `${before}[${core}](${markdownUrl(mark.href ?? '')})${after}`;
		case 'strong':
			return `${before}**${core}**${after}`;
		case 'emphasis':
			return `${before}*${core}*${after}`;
		case 'struck':
			return `${before}~~${core}~~${after}`;
		default:
			return inner;
	}
}
