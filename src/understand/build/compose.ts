import { makeFigure } from '../clean/figures.ts';
import { Pictures, renditionOf } from '../judge/pictures.ts';
import { splitCredit } from '../text/credit.ts';
import { nodesOfLine } from '../text/lines.ts';
import { normalise } from '../text/text.ts';
import type { Judged } from '../work/judged.ts';
import type { RemovalLog } from '../work/removals.ts';
import type { Step, Work } from '../work/work.ts';
import { mediaAfter, Pruner } from './pruner.ts';

/** Shorter file names do not tell one picture from another. */
const MIN_NAME = 5;

/**
 * Builds the content anew out of the page: the lines that are kept, in the page's own markup, with the
 * pictures that stand between them. Readability's own result has lost most of the pictures.
 */
export const compose: Step = {
	name: 'compose',
	run(work) {
		const { judged } = work;
		if (!judged) return;
		if (work.known) {
			clearFigures(judged, work.scope, work.log);
			cutLines(judged);
			work.content = work.scope;
			return;
		}
		const blocks = judged.frame.page.lines
			.filter((_, index) => judged.kept[index])
			.map(({ block }) => block);
		if (!blocks.length) return;
		const pictures = new Pictures(judged);
		moveCaptions(judged, work, pictures);
		// The main picture often stands between the title and the text.
		const heading = titleElement(judged);
		const title = heading && work.scope.contains(heading) ? heading : null;
		const back = elementsOf(work.log.putBackIn(work.scope));
		const whole = title ? [title, ...blocks, ...back] : [...blocks, ...back];
		const container = commonContainer(whole, work.scope);
		const content = work.page.createElement('div');
		if (container === work.scope) content.append(...container.childNodes);
		else content.append(container);
		const pruner = new Pruner(
			content,
			judged,
			pictures,
			title && mediaAfter(title, content),
			work.log,
		);
		const cover = findCover(work, pictures);
		pruner.prune(content);
		clearFigures(judged, content, work.log);
		if (cover && !content.contains(cover.image)) content.prepend(cover.figure);
		work.content = content;
	},
};

/** Where the running text is known, its pictures and rules are the article's too: only lines go. */
function cutLines({ frame, kept, captions }: Judged): void {
	const stay = new Set([...captions.values()].flat());
	for (const [index, line] of frame.page.lines.entries()) {
		if (kept[index] || line.caption || stay.has(index)) continue;
		for (const node of line.nodes) node.remove();
	}
}

/**
 * What stands in a picture's figure and is no caption is not read with it: it goes into the log, or back behind the
 * figure.
 */
function clearFigures({ frame }: Judged, content: Element, log: RemovalLog): void {
	for (const line of frame.page.lines) {
		if (!line.caption || !content.contains(line.block)) continue;
		const figure = line.block.closest('figure');
		if (!figure?.querySelector('img, amp-img') || line.block.closest('figcaption')) continue;
		const nodes = nodesOfLine(line, figure);
		const why = { step: 'compose', rule: 'picture', reason: 'caption' as const };
		if (!log.log(nodes, why)) figure.after(...nodes);
	}
}

/** Pictures whose captions are marked up as anything become standard figures. */
function moveCaptions(judged: Judged, { page, scope, log }: Work, pictures: Pictures): void {
	const { lines, root } = judged.frame.page;
	for (const [container, indexes] of judged.captions) {
		const isPhoto = scope.contains(container) && !pictures.holdsText(container);
		const images = [...container.querySelectorAll('img, amp-img')].filter(
			(one) => isPhoto && pictures.belongs(one),
		);
		if (!images.length) {
			const nodes = indexes.flatMap((index) => nodesOfLine(lines[index]!, root));
			const why = { step: 'compose', rule: 'picture', reason: 'caption' as const };
			if (!log.log(nodes, why)) for (const index of indexes) judged.kept[index] = true;
			continue;
		}
		const legends = lines.filter(
			({ caption, block }, index) =>
				indexes.includes(index) || (caption && container.contains(block)),
		);
		const texts = [...new Set(legends.map(({ text }) => text))];
		const { caption, credit } = splitCredit(texts.join(' '));
		container.replaceChildren(makeFigure(page, images, caption, credit, container));
	}
}

/** The elements among some nodes. */
function elementsOf(nodes: readonly Node[]): Element[] {
	return nodes.filter((node): node is Element => node.nodeType === 1);
}

/** The smallest element that holds all of these. */
function commonContainer(blocks: readonly Element[], root: Element): Element {
	const last = blocks.at(-1)!;
	let container = blocks[0]!;
	while (container !== root && container.parentElement) {
		if (container.contains(last) && blocks.every((block) => container.contains(block))) break;
		container = container.parentElement;
	}
	return container;
}

/** The element that shows the title, where it comes before the text; null where none does. */
function titleElement({ frame, kept }: Judged): Element | null {
	const { lines, root } = frame.page;
	const first = lines.findIndex(({ foreign }, index) => kept[index]! && !foreign);
	if (frame.title >= 0) return frame.title <= first ? lines[frame.title]!.block : null;
	const heading = root.querySelector('h1');
	if (!heading) return null;
	const at = lines.findIndex(({ block }) => heading.contains(block));
	return at >= 0 && at <= first ? heading : null;
}

/**
 * The picture in the page that the head names as the article's, ready to be put in front where it stands
 * outside of the text.
 */
function findCover({ scope, page, metadata }: Work, pictures: Pictures) {
	const wanted = renditionOf(metadata.image);
	if (wanted.length < MIN_NAME) return null;
	for (const image of scope.querySelectorAll('img')) {
		if (renditionOf(image.getAttribute('src') ?? '') !== wanted) continue;
		if (!pictures.mayLead(image)) continue;
		const caption = image.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
		const split = splitCredit(normalise(caption));
		const copy = image.cloneNode(false) as Element;
		return { image, figure: makeFigure(page, [copy], split.caption, split.credit, image) };
	}
	return null;
}
