import type { ClassFamily } from '../../lines/class-words.ts';
import type { Frame } from '../../lines/frame.ts';
import type { MeasuredLine } from '../../lines/measure.ts';
import type { Signs } from './sign.ts';

/** Elements whose tag says what they hold. */
const TELLING_TAGS = new Set(
	'aside footer header nav form figure table blockquote ul section article details'.split(' '),
);
const EMBEDDED = /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post)\b/;
/** A container with this share of the article's words wraps it; its class names are not counted against it. */
const LARGE = 0.3;

/** What stands around an element, up to what it has in common with the article. */
interface Around {
	inMain: boolean;
	depth: number;
	/** The outermost element on the way; null for the article's container itself. */
	wrapper: Element | null;
	families: ReadonlySet<ClassFamily>;
	tags: ReadonlySet<string>;
	embedded: boolean;
}

const NO_NAMES: ReadonlySet<never> = new Set();

/** Signs of the containers around a line: their names, classes and sums. Each container is read once. */
export class Containers {
	private readonly known = new Map<Element, Around>();

	constructor(private readonly frame: Frame) {}

	signs(signs: Signs, line: MeasuredLine, index: number): void {
		const { page, solid, voted } = this.frame;
		const { families, extents } = page;
		const around = this.around(line.block);
		const suffix = line.solid ? ', solid' : '';
		if (around.depth && !around.embedded) {
			for (const family of families.of(line.block)) {
				signs.set(`own class ${family}${suffix}`, 1);
				signs.set(`class ${family}${suffix}`, 1);
			}
		}
		for (const family of around.families) signs.set(`class ${family}${suffix}`, 1);
		for (const tag of around.tags) signs.set(`within ${tag}`, 1);
		if (around.embedded) signs.set('embedded post', 1);
		if (around.inMain) {
			signs.set(`depth ${Math.min(around.depth, 4)}`, 1);
		} else {
			signs.set('outside', 1);
			if (voted[index]) signs.set('outside, voted', 1);
			if (line.solid) signs.set('outside, solid', 1);
		}
		const extent = around.wrapper && extents.get(around.wrapper);
		if (extent && around.inMain) {
			signs.set('wrapper links', extent.linked / (extent.letters || 1));
			signs.set('wrapper solid', extent.solid / (extent.size || 1));
			if (!extent.solid) signs.set('wrapper without paragraphs', 1);
			if (extent.lines > 1) signs.set('wrapper of many lines', 1);
			signs.set('wrapper share', Math.min(1, extent.solid / (solid + 1)));
		}
		if (line.block.localName === 'li') {
			const list = line.block.parentElement && extents.get(line.block.parentElement);
			if (list) signs.set('list links', list.linked / (list.letters || 1));
			if (line.size <= 10) signs.set('short item', 1);
		}
	}

	/** The outermost element around a line that is not around the article too; or its own block. */
	wrapperOf(block: Element): Element {
		return this.around(block).wrapper ?? block;
	}

	private around(element: Element): Around {
		const known = this.known.get(element);
		if (known) return known;
		const path: Element[] = [];
		let at: Element | null = element;
		let outer: Around | undefined;
		for (; at; at = at.parentElement) {
			outer = this.known.get(at);
			if (outer) break;
			if (this.isOutside(at)) {
				outer = {
					inMain: at === this.frame.main,
					depth: 0,
					wrapper: null,
					families: NO_NAMES,
					tags: NO_NAMES,
					embedded: false,
				};
				this.known.set(at, outer);
				break;
			}
			path.push(at);
		}
		for (const one of path.reverse()) {
			outer = this.inside(one, outer!);
			this.known.set(one, outer);
		}
		return outer!;
	}

	/** Whether an element is the article's container, or one that holds it. */
	private isOutside(element: Element): boolean {
		const { main, page } = this.frame;
		return element === main || element === page.root || element.contains(main);
	}

	private inside(element: Element, outer: Around): Around {
		const { page, solid } = this.frame;
		const embedded = EMBEDDED.test(element.getAttribute('class') ?? '');
		const large = (page.extents.get(element)?.solid ?? 0) >= LARGE * solid;
		const own = embedded || large ? NO_NAMES : page.families.of(element);
		return {
			inMain: outer.inMain,
			depth: outer.depth + 1,
			wrapper: outer.wrapper ?? element,
			families: own.size ? new Set([...outer.families, ...own]) : outer.families,
			tags: TELLING_TAGS.has(element.localName)
				? new Set([...outer.tags, element.localName])
				: outer.tags,
			embedded: embedded || outer.embedded,
		};
	}
}
