import { escapeHtml } from '../../base/escape-html.ts';
import type {
	Block,
	FigureBlock,
	ListBlock,
	Mark,
	MarkKind,
	RichText,
} from '../../model/article.ts';

const TAGS: Readonly<Record<Exclude<MarkKind, 'link' | 'break'>, string>> = {
	strong: 'strong',
	emphasis: 'em',
	code: 'code',
	struck: 's',
	sub: 'sub',
	sup: 'sup',
};

/** The blocks as HTML, everything escaped: for inspect and for saving. Paragraphs of one quotation share a `blockquote`. */
export function blocksHtml(blocks: readonly Block[]): string {
	return blocks.map(blockHtml).join('\n').replaceAll('</blockquote>\n<blockquote>', '\n');
}

function blockHtml(block: Block): string {
	switch (block.kind) {
		case 'lead':
			return `<p class="lead">${richHtml(block)}</p>`;
		case 'paragraph':
			return `<p>${richHtml(block)}</p>`;
		case 'heading':
			return `<h${block.level}>${richHtml(block)}</h${block.level}>`;
		case 'blockquote':
			return `<blockquote><p>${richHtml(block)}</p></blockquote>`;
		case 'list':
			return listHtml(block);
		case 'code':
			return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
		case 'table':
			return `<table>${block.rows
				.map(
					(row) =>
						`<tr>${row.map((cell) => `<${cell.header ? 'th' : 'td'}>${richHtml(cell)}</${cell.header ? 'th' : 'td'}>`).join('')}</tr>`,
				)
				.join('')}</table>`;
		case 'figure':
			return figureHtml(block);
		case 'embed':
			return `<p><a href="${escapeHtml(block.href)}">${escapeHtml(block.label)}</a></p>`;
	}
}

/** Nested lists: an item may lie any number of levels deeper or higher than the one before it. */
function listHtml({ items, ordered, first }: ListBlock): string {
	const tag = ordered ? 'ol' : 'ul';
	let html = '';
	let depth = -1;
	for (const item of items) {
		while (depth < item.depth) {
			html += first && !html ? `<${tag} start="${first}">` : `<${tag}>`;
			depth++;
		}
		while (depth > item.depth) {
			html += `</${tag}>`;
			depth--;
		}
		html += `<li>${richHtml(item)}</li>`;
	}
	return html + `</${tag}>`.repeat(depth + 1);
}

function figureHtml({ images, caption, credit }: FigureBlock): string {
	const pictures = images.map(
		({ src, alt, width, height }) =>
			`<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${width ? ` width="${width}"` : ''}${height ? ` height="${height}"` : ''}>`,
	);
	const legend = [escapeHtml(caption), credit && `<small>${escapeHtml(credit)}</small>`];
	const words = legend.filter(Boolean).join(' ');
	return `<figure>${pictures.join('')}${words ? `<figcaption>${words}</figcaption>` : ''}</figure>`;
}

/** A text with its marks; marks that overlap without nesting are closed and opened again. */
export function richHtml({ text, marks }: RichText): string {
	const cuts = new Set([0, text.length]);
	for (const { start, end } of marks) cuts.add(start).add(end);
	const points = [...cuts].sort((a, b) => a - b);
	const open: Mark[] = [];
	let html = '';
	for (const [index, point] of points.entries()) {
		const lowest = open.findIndex((mark) => mark.end <= point);
		const reopened = lowest < 0 ? [] : open.splice(lowest);
		for (const mark of [...reopened].reverse()) html += endTag(mark);
		const starting = marks.filter((mark) => mark.start === point && mark.kind !== 'break');
		for (const mark of [...reopened.filter((one) => one.end > point), ...starting]) {
			open.push(mark);
			html += startTag(mark);
		}
		const next = points[index + 1];
		if (next === undefined) continue;
		const isBreak = marks.some((mark) => mark.kind === 'break' && mark.start === point);
		html += isBreak ? '<br>' : escapeHtml(text.slice(point, next));
	}
	return html;
}

function startTag(mark: Mark): string {
	if (mark.kind === 'link') return `<a href="${escapeHtml(mark.href ?? '')}">`;
	return mark.kind === 'break' ? '' : `<${TAGS[mark.kind]}>`;
}

function endTag(mark: Mark): string {
	if (mark.kind === 'link') return '</a>';
	return mark.kind === 'break' ? '' : `</${TAGS[mark.kind]}>`;
}
