import type { Frame } from '../../lines/frame.ts';
import type { MeasuredLine } from '../../lines/measure.ts';
import { deepShapeOf, shapeOf } from '../../lines/shapes.ts';
import type { Containers } from './container-signs.ts';
import { linkShare, type Signs } from './sign.ts';
import { ownStructure, structureSigns } from './structure-signs.ts';
import { Surroundings } from './surroundings.ts';

const BLOCKS = new Set(
	'p li td th div blockquote dt dd pre section article header footer figure center'.split(' '),
);
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\bago\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}/;
const SENTENCE = /[.!?…。！？]["»”’)\]]?$/;
/** How far above a line the container of the paragraphs is looked for. */
const MAX_WRAPPERS = 5;
/** The container of the article's paragraphs holds at least this share of its words. */
const BESIDE_SHARE = 0.15;

/**
 * Names the signs of the frame's candidates, by the index of the line. One pass; linear in lines times
 * depth.
 */
export function signsOfLines(frame: Frame, containers: Containers): Map<number, Signs> {
	const { page } = frame;
	const around = neighbourhood(frame);
	const surroundings = new Surroundings(frame);
	const seen = new Set<string>();
	const candidates = new Set(frame.candidates);
	const found = new Map<number, Signs>();
	for (const [index, line] of page.lines.entries()) {
		const repeated = seen.has(line.plain);
		seen.add(line.plain);
		surroundings.pass(line, index);
		if (!candidates.has(index)) continue;
		const signs: Signs = new Map();
		textSigns(signs, line);
		hintSigns(signs, line, index, frame);
		if (repeated) signs.set(line.words.length > 3 ? 'repeated' : 'repeated word', 1);
		placeSigns(signs, line, index, frame, around);
		containers.signs(signs, line, index);
		markupSigns(signs, line, index, frame);
		headingSigns(signs, line, index, frame, around);
		surroundings.signs(signs, line, index);
		structureSigns(signs, index, frame);
		found.set(index, signs);
	}
	return found;
}

function textSigns(signs: Signs, line: MeasuredLine): void {
	const { size, text, letters, block } = line;
	signs.set(`size ${sizeClass(size)}`, 1);
	const linked = linkShare(line);
	signs.set(
		`links ${linked === 0 ? 'none' : linked < 0.5 ? 'some' : linked < 0.9 ? 'most' : 'all'}`,
		1,
	);
	if (SENTENCE.test(text)) signs.set('ends a sentence', 1);
	else if (text.endsWith(':')) signs.set('ends in a colon', 1);
	const name = block.localName;
	signs.set(
		isHeading(block) ? 'in heading' : BLOCKS.has(name) ? `in ${name}` : 'in other block',
		1,
	);
	if (line.stressed >= letters * 0.9) signs.set('stressed', 1);
	if (/^[—–-]\s|^["«“„]/.test(text)) signs.set('begins as speech', 1);
	const short = size < 15;
	const capitals =
		(short || linked > 0.9) && text === text.toUpperCase() && text !== text.toLowerCase();
	if (linked > 0.9 && size > 3 && !block.closest('li')) {
		signs.set(capitals ? 'line of link, capitals' : 'line of link', 1);
	}
	if (size <= 15 && DATE.test(text)) signs.set('has a date', 1);
	if (short && capitals) signs.set('capitals', 1);
	if (line.hidden) signs.set('hidden', 1);
}

function hintSigns(signs: Signs, line: MeasuredLine, index: number, frame: Frame): void {
	const { hints, stated, voted, failed } = frame;
	const { title, lead, byline } = hints;
	const text = line.plain;
	if (
		title &&
		(text === title ||
			(text.length > 15 && title.includes(text)) ||
			(title.length > 15 && text.includes(title) && text.length < title.length * 1.5))
	) {
		signs.set('title', 1);
	}
	if (line.size > 5 && lead && (text === lead || lead.startsWith(text) || text.startsWith(lead))) {
		signs.set('description', 1);
	}
	if (byline && line.size < 15 && text.includes(byline)) {
		signs.set('byline', 1);
	}
	if (hints.body && line.words.length >= 4) signs.set(stated[index] ? 'stated' : 'not stated', 1);
	if (voted[index]) signs.set('voted', 1);
	if (failed) signs.set('votes failed', 1);
}

interface Around {
	/** By line: index of the last solid line of the article before it, and of the next after it. */
	before: number[];
	after: number[];
	/** Index of the first line of the first main heading, or -1. */
	title: number;
}

function neighbourhood({ page, voted }: Frame): Around {
	const { lines } = page;
	const before = new Array<number>(lines.length);
	const after = new Array<number>(lines.length);
	const isSolid = (index: number) => lines[index]!.solid && voted[index]! && !lines[index]!.hidden;
	let last = -1;
	for (let index = 0; index < lines.length; index++) {
		before[index] = last;
		if (isSolid(index)) last = index;
	}
	let next = lines.length;
	for (let index = lines.length - 1; index >= 0; index--) {
		after[index] = next;
		if (isSolid(index)) next = index;
	}
	const heading = page.root.querySelector('h1');
	const title = heading ? lines.findIndex(({ block }) => heading.contains(block)) : -1;
	return { before, after, title };
}

/** Before the first solid paragraph of the article, between its paragraphs, or after the last. */
function placeOf(index: number, { first, last }: Frame): 'before' | 'between' | 'after' {
	return index < first ? 'before' : index > last ? 'after' : 'between';
}

function placeSigns(
	signs: Signs,
	line: MeasuredLine,
	index: number,
	frame: Frame,
	around: Around,
): void {
	const { first, last, voted } = frame;
	const place = placeOf(index, frame);
	signs.set(place, 1);
	signs.set(`${place}, ${line.size <= 14 ? 'short' : 'long'}`, 1);
	if (line.size <= 10 && linkShare(line) > 0.9) signs.set(`${place}, short link`, 1);
	if (voted[index]) signs.set(`${place}, voted`, 1);
	if (place === 'before') {
		if (around.title > index) signs.set('before the title', 1);
		signs.set('distance to the first', Math.min(1, (first - index) / 10));
	} else if (place === 'after') {
		signs.set('distance from the last', Math.min(1, (index - last) / 10));
	} else {
		const gap =
			Math.min(10, around.after[index]! - index) + Math.min(10, index - around.before[index]!);
		signs.set('gap', Math.min(1, (gap - 2) / 10));
		if (gap <= 2) signs.set('between two paragraphs', 1);
	}
	const previous = frame.page.lines[index - 1];
	if (previous?.text.endsWith(':')) signs.set('after a colon', 1);
}

/** Whether the line is marked up like the article's paragraphs and stands beside them. */
function markupSigns(signs: Signs, line: MeasuredLine, index: number, frame: Frame): void {
	const { shapes, deepShapes, parents, solid, voted } = frame;
	const { block } = line;
	// A row stands where its table stands.
	const place = ownStructure(frame, index) ?? block;
	const total = solid || 1;
	const shape = (shapes.get(shapeOf(block)) ?? 0) / total;
	const deep = (deepShapes.get(deepShapeOf(block)) ?? 0) / total;
	signs.set('shape', Math.min(1, shape * 2));
	signs.set('deep shape', Math.min(1, deep * 2));
	if (!shape) signs.set('strange shape', 1);
	if (!deep) signs.set('strange deep shape', 1);
	if (line.solid) {
		signs.set('solid', 1);
		signs.set('solid, deep shape', Math.min(1, deep * 2));
		if (voted[index]) signs.set('solid, voted', 1);
	}
	const own = line.solid && voted[index] ? line.size : 0;
	const isLeaf = place !== block || /^(?:p|li|td|h[1-6])$/.test(block.localName);
	let level = -1;
	let beside = isLeaf ? 0 : (parents.get(block) ?? 0);
	if (beside > own) level = 0;
	let at: Element | null = place;
	for (let up = 0; level < 0 && up < MAX_WRAPPERS && at?.parentElement; up++) {
		const here: number = (parents.get(at.parentElement) ?? 0) - (up <= 2 ? own : 0);
		if (here > BESIDE_SHARE * solid) {
			level = up;
			beside = here;
		}
		at = at.parentElement;
	}
	signs.set(level < 0 ? 'not beside' : `beside ${level}`, 1);
	if (line.solid && !voted[index] && deep)
		signs.set('not voted, deep shape', Math.min(1, deep * 2));
	if (level < 0) return;
	signs.set('beside share', Math.min(1, beside / total));
	if (placeOf(index, frame) === 'between') signs.set(`between, beside ${Math.min(level, 2)}`, 1);
	if (level <= 1 && isHeading(block)) signs.set('heading beside', 1);
	if (block.localName === 'li') signs.set('item beside', 1);
}

function headingSigns(
	signs: Signs,
	line: MeasuredLine,
	index: number,
	{ page }: Frame,
	around: Around,
): void {
	if (!isHeading(line.block)) return;
	const distance = around.after[index]! - index;
	signs.set(
		distance <= 2 ? 'heads a paragraph' : distance <= 5 ? 'heads near a paragraph' : 'heads none',
		1,
	);
	const next = page.lines[index + 1];
	if (!next) return;
	if (linkShare(next) > 0.8) signs.set('heads a link', 1);
	if (isHeading(next.block)) signs.set('heads a heading', 1);
}

export function isHeading({ localName }: Element): boolean {
	return localName.length === 2 && /^h[1-6]$/.test(localName);
}

function sizeClass(size: number): string {
	if (size <= 2) return '1–2';
	if (size <= 5) return '3–5';
	if (size <= 10) return '6–10';
	if (size <= 20) return '11–20';
	return size <= 40 ? '21–40' : '41+';
}
