import { hostOf } from '../../../base/address.ts';
import type { Frame } from '../../lines/frame.ts';
import type { Signs } from './sign.ts';

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
/** Links to fewer sites are those of a row of buttons. */
const MIN_HOSTS = 4;
/** Points of a summary are as long as this on the average. In words. */
const POINT_WORDS = 6;
/** A list is plain with this share at most, and less and less so up to LEADS_AWAY. */
const PLAIN = 0.1;

/** The list, table or code that a line belongs to, unless that is a list of links; else null. */
export function ownStructure({ structures, page }: Frame, index: number): Element | null {
	const whole = structures[index] ?? null;
	const extent = whole && page.extents.get(whole);
	if (!whole || !extent) return null;
	return extent.linked <= LEADS_AWAY * extent.letters || citesOthers(whole) ? whole : null;
}

const citing = new WeakMap<Element, boolean>();

/** Whether the links of a list lead to many other sites: sources, not other stories of this one. */
function citesOthers(whole: Element): boolean {
	let cites = citing.get(whole);
	if (cites === undefined) {
		const links = whole.querySelectorAll('a[href]');
		const hosts = new Set<string>();
		for (const link of links) hosts.add(hostOf(link.getAttribute('href') ?? ''));
		hosts.delete('');
		cites = hosts.size > MIN_HOSTS && hosts.size >= links.length / 4;
		citing.set(whole, cites);
	}
	return cites;
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
	const share = citesOthers(whole) ? 0 : linked / (letters || 1);
	const plain = (LEADS_AWAY - share) / (LEADS_AWAY - PLAIN);
	const isList = whole.localName !== 'table' && whole.localName !== 'pre';
	const isApart = signs.has('not beside') && !signs.has('voted');
	if (isApart && !isKeyPoints(whole, index, frame)) return;
	if (plain <= 0) return;
	signs.set(isList ? 'item of a plain list' : 'cell of a plain table', Math.min(1, plain));
}
