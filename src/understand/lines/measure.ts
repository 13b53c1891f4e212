import { NOT_CONTENT } from '../text/elements.ts';
import { type Line, readLines } from '../text/lines.ts';
import { isPictureFigure } from '../text/structures.ts';
import { AncestorTest } from './ancestor-test.ts';
import { Families } from './families.ts';
import { countWords, wordsOf } from './words.ts';

/** A line of a page with what is counted of it. Letters are counted without white space. */
export interface MeasuredLine extends Line {
	/** In lower case, without punctuation; those of the beginning of a very long line. */
	words: readonly string[];
	/** The words with a space between. */
	plain: string;
	/** How many words; estimated for scripts that don't set words apart. */
	size: number;
	letters: number;
	/** Letters inside of links. */
	linked: number;
	/** Letters that are bold or slanted. */
	stressed: number;
	/** A whole sentence or more, mostly outside of links: what articles are made of. */
	solid: boolean;
	/** Not shown, as far as attributes say. */
	hidden: boolean;
	/** Stands in a section of other stories, which goes whole, or in what the person has put back, which stays so. */
	foreign: boolean;
	/** Stands in a figure that shows a picture: a caption or a credit. */
	caption: boolean;
}

/** Sums over all the lines in an element. */
export interface Extent {
	lines: number;
	letters: number;
	linked: number;
	size: number;
	/** Words in solid lines. */
	solid: number;
}

/** A page read once, with everything that the signs are made of. */
export interface MeasuredPage {
	root: Element;
	lines: MeasuredLine[];
	extents: ReadonlyMap<Element, Extent>;
	families: Families;
}

/** Elements whose text is no line of the article: controls, frames, what stands in for scripts. */
export const NO_LINES: ReadonlySet<string> = new Set([
	...NOT_CONTENT,
	...'audio button datalist iframe input noscript object option select textarea video'.split(' '),
]);

/** Of longer lines only the beginning is looked at word by word. In UTF-16 code units. */
export const LONG = 20_000;
/** Fewer words make no solid line. */
const SOLID_WORDS = 15;
/** A solid line has less than this share of its letters in links. */
const SOLID_LINKS = 0.4;
const SENTENCE_END = /[.!?…:;"»”“'’)\]。！？」]$/;
const STRESS = new Set('b strong i em'.split(' '));

/** Reads and measures the lines of a part of a page. Nothing is changed. */
export function measurePage(root: Element): MeasuredPage {
	const isRoot = (element: Element): boolean => element === root;
	const hidden = new AncestorTest(isHidden, isRoot);
	const captions = new AncestorTest(isCaptioned, isRoot);
	const lines: MeasuredLine[] = [];
	const extents = new Map<Element, Extent>();
	for (const line of readLines(root, NO_LINES)) {
		const beginning = line.text.slice(0, LONG);
		const words = wordsOf(beginning);
		if (!words.length) continue;
		const counts = countLetters(line);
		const size = Math.round((countWords(beginning, words) * line.text.length) / beginning.length);
		const solid =
			size >= SOLID_WORDS &&
			counts.linked < counts.letters * SOLID_LINKS &&
			SENTENCE_END.test(line.text);
		lines.push({
			...line,
			...counts,
			words,
			plain: words.join(' '),
			size,
			solid,
			hidden: hidden.passes(line.block),
			foreign: false,
			caption: captions.passes(line.block),
		});
		for (let at: Element | null = line.block; at; at = at === root ? null : at.parentElement) {
			let extent = extents.get(at);
			if (!extent) {
				extent = { lines: 0, letters: 0, linked: 0, size: 0, solid: 0 };
				extents.set(at, extent);
			}
			extent.lines++;
			extent.letters += counts.letters;
			extent.linked += counts.linked;
			extent.size += size;
			if (solid) extent.solid += size;
		}
	}
	return { root, lines, extents, families: new Families() };
}

function countLetters({ nodes, block }: Line) {
	let letters = 0;
	let linked = 0;
	let stressed = 0;
	for (const node of nodes) {
		const count = lettersOf(node.data);
		letters += count;
		let inLink = false;
		let inStress = false;
		let at: Element | null = node.parentElement;
		for (; at && at !== block; at = at.parentElement) {
			if (at.localName === 'a') inLink = true;
			else if (STRESS.has(at.localName)) inStress = true;
		}
		if (inLink || inLinkedBlock(block)) linked += count;
		if (inStress) stressed += count;
	}
	return { letters, linked, stressed };
}

/** How many characters are no white space. */
function lettersOf(text: string): number {
	let spaces = 0;
	for (const run of text.match(/\s+/g) ?? []) spaces += run.length;
	return text.length - spaces;
}

/** A link may hold whole blocks: then it stands a few levels above. What leads nowhere is no `<a>` any more. */
function inLinkedBlock(block: Element): boolean {
	let at: Element | null = block;
	for (let level = 0; at && level < 4; level++, at = at.parentElement) {
		if (at.localName === 'a') return true;
	}
	return false;
}

function isHidden(element: Element): boolean {
	return (
		element.hasAttribute('hidden') ||
		element.getAttribute('aria-hidden') === 'true' ||
		/display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')
	);
}

function isCaptioned(element: Element): boolean {
	const { localName } = element;
	if (localName === 'figcaption')
		return !element.parentElement?.matches('figure') || isPictureFigure(element.parentElement);
	return localName === 'figure' && isPictureFigure(element);
}
