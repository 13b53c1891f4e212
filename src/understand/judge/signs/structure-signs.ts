import { hostOf } from '../../../base/address.ts';
import type { Frame } from '../../lines/frame.ts';
import { add } from '../../lines/shapes.ts';
import { linkShare, type Signs } from './sign.ts';

/** What rows and items look like: headers are bold, cells are short, each row may have a logo. */
const LOOKS = [
	'capitals',
	'has a date',
	'pictured',
	'pictured, solid',
	'repeated word',
	'stressed',
	'wrapper of many lines',
];
/** A list with a larger share of its letters in links leads away from the article. */
const LEADS_AWAY = 0.5;
/** Shorter links are no headlines. In words. */
const LINK_WORDS = 3;
/** Links to fewer sites are those of a row of buttons. */
const MIN_HOSTS = 4;
/** Points of a summary are as long as this on the average. In words. */
const POINT_WORDS = 6;
/** A list is plain with this share at most, and less and less so up to LEADS_AWAY. */
const PLAIN = 0.1;

/** The list, table or code that a line belongs to, unless that leads away from the article; else null. */
export function ownStructure(frame: Frame, index: number): Element | null {
	const whole = frame.structures[index] ?? null;
	return whole && !leadingAway(frame).has(whole) ? whole : null;
}

const known = new WeakMap<Frame, Set<Element>>();

/** Lists of links, and those with a link of its own line in every other item, unless they cite other sites. */
function leadingAway(frame: Frame): Set<Element> {
	const found = known.get(frame);
	if (found) return found;
	const { structures, page } = frame;
	const links = new Map<Element, number>();
	for (const [index, line] of page.lines.entries()) {
		const whole = structures[index];
		if (!whole) continue;
		const isLink = line.size >= LINK_WORDS && linkShare(line) > 0.9;
		add(links, whole, isLink ? 1 : 0);
	}
	const away = new Set<Element>();
	for (const [whole, count] of links) {
		const { linked, letters } = page.extents.get(whole)!;
		const items = whole.querySelectorAll('li, tr, dt').length;
		const leads = linked > LEADS_AWAY * letters || (count > 1 && count * 2 >= items);
		if (leads && !citesOthers(whole)) away.add(whole);
	}
	known.set(frame, away);
	return away;
}

/** Whether the links of a list lead to many other sites: sources, not other stories of this one. */
function citesOthers(whole: Element): boolean {
	const links = whole.querySelectorAll('a[href]');
	const hosts = new Set<string>();
	for (const link of links) hosts.add(hostOf(link.getAttribute('href') ?? ''));
	hosts.delete('');
	return hosts.size > MIN_HOSTS && hosts.size >= links.length / 4;
}

/** A list of sentences between the title and the text: what the article says in short. */
function isKeyPoints(whole: Element, index: number, { page, title, first }: Frame): boolean {
	const { size, lines } = page.extents.get(whole)!;
	return title >= 0 && index > title && index < first && size >= POINT_WORDS * lines;
}

/** How a row looks says nothing for or against the whole that it belongs to. */
export function structureSigns(signs: Signs, index: number, frame: Frame): void {
	const whole = ownStructure(frame, index);
	if (!whole) return;
	for (const sign of LOOKS) signs.delete(sign);
	const { linked, letters } = frame.page.extents.get(whole)!;
	// What leads away is no structure here, so a list of many links cites others.
	const share = linked / (letters || 1);
	const plain = share > LEADS_AWAY ? 1 : (LEADS_AWAY - share) / (LEADS_AWAY - PLAIN);
	const isList = whole.localName !== 'table' && whole.localName !== 'pre';
	// No furniture is code, however its box is named.
	const isCode = whole.localName === 'pre' && signs.has('between');
	if (isCode) for (const sign of signs.keys()) if (sign.startsWith('class ')) signs.delete(sign);
	const isApart = signs.has('not beside') && !signs.has('voted') && !isCode;
	if (isApart && !isKeyPoints(whole, index, frame)) return;
	signs.set(isList ? 'item of a plain list' : 'cell of a plain table', Math.min(1, plain));
}
