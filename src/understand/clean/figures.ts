import type { FigureShape } from '../../sites/profile.ts';
import { nodesOfLine, readLines } from '../text/lines.ts';
import { selectAll } from '../text/select.ts';
import { normalise } from '../text/text.ts';
import { takePlace } from '../work/origins.ts';
import type { Step, Work } from '../work/work.ts';

/** Marks the element in a figcaption that holds the credit. */
export const CREDIT_MARK = 'data-outspoken-credit';

/**
 * Rewrites the photos of the site's own shapes as standard figures: image, caption, credit. What reads
 * the page later needs to know no site.
 */
export const standardiseFigures: Step = {
	name: 'figures',
	run(work) {
		setBackBeside(work);
		for (const shape of work.profile?.figures ?? []) {
			for (const element of selectAll(work.scope, shape.figure)) {
				if (!element.closest('figure[data-outspoken-figure]')) standardise(element, shape, work);
			}
		}
	},
};

/** What the person has put back of a photo stands behind it: a figure has room for a caption only. */
function setBackBeside({ scope, log, profile }: Work): void {
	const shapes = ['figure', ...(profile?.figures ?? []).map(({ figure }) => figure)].join(', ');
	for (const node of log.putBackIn(scope).reverse()) {
		const around = node.parentElement;
		if (!around || around.closest('figcaption')) continue;
		const figure = around.closest(shapes);
		if (figure && figure !== scope && scope.contains(figure)) figure.after(node);
	}
}

function standardise(element: Element, shape: FigureShape, work: Work): void {
	// A photo that was never closed has the article in it.
	if (work.body.some((part) => element.contains(part))) return;
	const images = [...element.querySelectorAll('img')];
	const legends = [shape.caption, shape.credit].map(
		(selector) => (selector ? selectAll(element, selector)[0] : null) ?? null,
	);
	const [caption = '', credit = ''] = legends.map((legend) => normalise(legend?.textContent ?? ''));
	if (!images.length && !caption) return;
	const back = logRest(element, legends, work);
	element.replaceWith(makeFigure(work.page, images, caption, credit, element), ...back);
}

/** Logs the text of a photo that is neither its caption nor its credit. Returns what is put back. */
function logRest(element: Element, legends: readonly (Element | null)[], { log }: Work): Node[] {
	return readLines(element)
		.filter(({ nodes }) => !legends.some((legend) => legend?.contains(nodes[0]!)))
		.flatMap((line) => {
			const nodes = nodesOfLine(line, element);
			const goes = log.log(nodes, { step: 'figures', rule: 'beside', reason: 'caption' });
			return goes ? [] : nodes;
		});
}

/** A standard figure; `like` is the element it takes the place of, whose origin it takes over. */
export function makeFigure(
	page: Document,
	images: readonly Element[],
	caption: string,
	credit: string,
	like?: Element,
): Element {
	const figure = page.createElement('figure');
	if (like) takePlace(figure, like);
	figure.setAttribute('data-outspoken-figure', '');
	figure.append(...images);
	if (caption || credit) {
		const legend = page.createElement('figcaption');
		legend.append(caption);
		if (credit) {
			const small = page.createElement('small');
			small.setAttribute(CREDIT_MARK, '');
			small.textContent = credit;
			legend.append(small);
		}
		figure.append(legend);
	}
	return figure;
}
