import { isDateLine } from '../facts/head-words.ts';
import { fold } from '../text/text.ts';
import type { Work } from '../work/work.ts';
import type { LooseBlock } from './read-block.ts';

/** A block that has been read, and the element of the copy that it was made from. */
export interface Part {
	block: LooseBlock;
	made: Element;
	element: Element | null;
}

/** The head of an article ends with its first paragraph, which is at least this long. In UTF-16 code units. */
const PARAGRAPH = 80;
/** So many dates are the times of a live blog's entries, or of a diary's. */
const ENTRIES = 3;

/**
 * Without what the reader shows as the article's head: before the first paragraph its title, byline and dates, after the
 * last one byline and dates.
 */
export function withoutHead(parts: readonly Part[], work: Work): Part[] {
	const texts = parts.filter(({ block }) => block.text);
	const entries = texts.filter(({ block }) => isDate(block)).length >= ENTRIES;
	const ruleOf = ({ block }: Part, isBefore: boolean) => {
		if (fold(block.text) === fold(work.metadata.title)) return isBefore ? 'title again' : '';
		if (fold(block.text) === fold(work.metadata.lead)) return '';
		if (!entries && isDate(block)) return 'date again';
		return block.text.length < PARAGRAPH && work.log.isShown(block.text) ? 'head again' : '';
	};
	const going = new Map<Part, string>();
	const first = texts.findIndex(
		({ block }) => block.text.length >= PARAGRAPH && !isLead(block, work),
	);
	const end = first < 0 ? texts.length : first;
	for (const part of texts.slice(0, end)) {
		const rule = ruleOf(part, true);
		if (rule) going.set(part, rule);
	}
	for (const part of texts.slice(end).reverse()) {
		const rule = ruleOf(part, false);
		if (!rule) break;
		going.set(part, rule);
	}
	return parts.filter((part) => {
		const rule = going.get(part);
		if (!rule || isBack(part.element, work.log)) return true;
		const reason = rule === 'title again' ? 'repeated' : 'byline';
		return !work.log.log([part.element ?? part.made], { step: 'blocks', rule, reason });
	});
}

function isDate({ text }: LooseBlock): boolean {
	return text !== '' && text.split('\n').every(isDateLine);
}

function isLead(block: LooseBlock, { metadata }: Work): boolean {
	return fold(block.text) === fold(metadata.lead);
}

/** Whether the person has put back what a block was made from. */
export function isBack(element: Element | null, log: Work['log']): boolean {
	return element !== null && log.isPutBack(element);
}
