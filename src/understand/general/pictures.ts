import type { ClassFamily } from './class-words.ts';
import type { Judged } from './judged.ts';

/** Narrower or lower pictures are icons and portraits of authors. In CSS pixels. */
const MIN_WIDTH = 100;
const MIN_HEIGHT = 60;
/** A container of other stories, or of an offer, holds few lines and none of the article. */
const BOX_LINES = 8;
const ICON =
	/\b(?:logo|icon|avatar|sprite|spacer|pixel|blank|placeholder|emoji|badge|button|1x1)\b/i;
const FOREIGN_TAGS = new Set('nav footer form dialog'.split(' '));
const FOREIGN_NAMES: readonly ClassFamily[] = [
	'advertisement',
	'author',
	'comments',
	'legal',
	'navigation',
	'related',
	'share',
	'subscribe',
];

/** Tells which pictures of the page belong to the article, by where they stand and what is around. */
export class Pictures {
	/** Elements with a kept line in them. */
	private readonly holders = new Set<Element>();
	private readonly foreign = new Map<Element, boolean>();
	private readonly captioned: ReadonlySet<Element>;

	constructor(private readonly judged: Judged) {
		const { page } = judged.frame;
		for (const [index, line] of page.lines.entries()) {
			if (!judged.kept[index]) continue;
			for (
				let at: Element | null = line.block;
				at && !this.holders.has(at);
				at = at === page.root ? null : at.parentElement
			) {
				this.holders.add(at);
			}
		}
		this.captioned = new Set(judged.captions.keys());
	}

	/** Whether an element holds a line that is kept. */
	holdsText(element: Element): boolean {
		return this.holders.has(element);
	}

	/** Whether an image may belong to the article, as far as it and what is around it say. */
	belongs(image: Element): boolean {
		if (isSmall(image) || ICON.test(fileName(image.getAttribute('src') ?? ''))) return false;
		for (
			let at: Element | null = image;
			at && !this.holders.has(at) && !this.captioned.has(at);
			at = at.parentElement
		) {
			if (this.isForeign(at)) return false;
		}
		return true;
	}

	/** Boxes without any of the article, that say what they are by name or by being all links. */
	private isForeign(element: Element): boolean {
		let found = this.foreign.get(element);
		if (found === undefined) {
			const { families, extents } = this.judged.frame.page;
			const names = families.of(element);
			const extent = extents.get(element);
			found =
				FOREIGN_TAGS.has(element.localName) ||
				FOREIGN_NAMES.some((family) => names.has(family)) ||
				(extent !== undefined &&
					(extent.lines > BOX_LINES || extent.linked > extent.letters * 0.6));
			this.foreign.set(element, found);
		}
		return found;
	}
}

function isSmall(image: Element): boolean {
	const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
	const height = Number.parseInt(image.getAttribute('height') ?? '', 10);
	return (width > 0 && width < MIN_WIDTH) || (height > 0 && height < MIN_HEIGHT);
}

/** The last part of an address, words set apart. */
export function fileName(address: string): string {
	const path = address.split(/[?#]/, 1)[0]!;
	return path.slice(path.lastIndexOf('/') + 1).replace(/[_-]+/g, ' ');
}
