import type { ClassFamily } from '../lines/class-words.ts';
import type { MeasuredLine } from '../lines/measure.ts';
import type { Judged } from '../work/judged.ts';

/** Narrower or lower pictures are icons and portraits of authors. In CSS pixels. */
const MIN_WIDTH = 100;
const MIN_HEIGHT = 60;
/** A container of other stories, or of an offer, holds few lines and none of the article. */
const BOX_LINES = 8;
/** Boxes are no deeper than this around a line. */
const LEVELS = 8;
const ICON =
	/\b(?:logo|icon|avatar|sprite|spacer|pixel|blank|placeholder|emoji|badge|button|1x1)\b/i;
const FOREIGN_TAGS = new Set('nav footer form dialog'.split(' '));
const FOREIGN_NAMES: readonly ClassFamily[] = [
	'advertisement',
	'author',
	'comments',
	'legal',
	'related',
	'share',
	'subscribe',
];

/** Tells which pictures of the page belong to the article, by where they stand and what is around. */
export class Pictures {
	/** Elements with a kept line or the title in them. */
	private readonly holders = new Set<Element>();
	private readonly foreign = new Map<Element, boolean>();
	private readonly captioned: ReadonlySet<Element>;
	/** Lines that are no captions, by element: how many, and their letters in and out of links. */
	private readonly texts = new Map<Element, { lines: number; letters: number; linked: number }>();

	constructor(private readonly judged: Judged) {
		const { page } = judged.frame;
		for (const [index, line] of page.lines.entries()) {
			if (!line.caption) this.count(line);
			// What stands with the title is the article's head, as what stands with a paragraph is its body.
			if (!judged.kept[index] && index !== judged.frame.title) continue;
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

	private count({ block, letters, linked }: MeasuredLine): void {
		for (let at: Element | null = block, level = 0; at && level < LEVELS; level++) {
			const text = this.texts.get(at);
			if (text) {
				text.lines++;
				text.letters += letters;
				text.linked += linked;
			} else {
				this.texts.set(at, { lines: 1, letters, linked });
			}
			at = at.parentElement;
		}
	}

	/** Whether an element holds a line that is kept. */
	holdsText(element: Element): boolean {
		return this.holders.has(element);
	}

	/** Whether an image may belong to the article, as far as it and what is around it say. */
	belongs(image: Element): boolean {
		if (!this.mayLead(image)) return false;
		for (let at: Element | null = image; at && !this.holders.has(at); at = at.parentElement) {
			if (this.captioned.has(at) ? this.isNamedForeign(at) : this.isForeign(at)) return false;
		}
		return true;
	}

	/** Whether an image that the head names may be put in front of the article. */
	mayLead(image: Element): boolean {
		const src = image.getAttribute('src') ?? '';
		return !isSmall(image) && (src === 'about:blank' || !ICON.test(fileName(src)));
	}

	private isNamedForeign(element: Element): boolean {
		const names = this.judged.frame.page.families.of(element);
		return FOREIGN_TAGS.has(element.localName) || FOREIGN_NAMES.some((family) => names.has(family));
	}

	/** Boxes without any of the article, that say what they are by name or by being all links. */
	private isForeign(element: Element): boolean {
		let found = this.foreign.get(element);
		if (found === undefined) {
			const text = this.texts.get(element);
			found =
				this.isNamedForeign(element) ||
				(text !== undefined && (text.lines > BOX_LINES || text.linked > text.letters * 0.6));
			this.foreign.set(element, found);
		}
		return found;
	}
}

function isSmall(image: Element): boolean {
	const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
	const height = Number.parseInt(image.getAttribute('height') ?? '', 10);
	// "16" by "9" is a ratio.
	if (width <= 21 && height <= 21 && width !== height) return false;
	return (width > 0 && width < MIN_WIDTH) || (height > 0 && height < MIN_HEIGHT);
}

/** The last part of an address, words set apart. */
export function fileName(address: string): string {
	const path = address.split(/[?#]/, 1)[0]!;
	return path.slice(path.lastIndexOf('/') + 1).replace(/[_-]+/g, ' ');
}

/** What the renditions of one picture have in common: the file name without sizes and ending. */
export function renditionOf(address: string): string {
	return fileName(address)
		.toLowerCase()
		.replace(/\.[a-z]{3,4}$/, '')
		.replace(/(?:\b|[wh])\d{2,4}(?:x\d{2,4})?\b/g, '')
		.trim();
}
