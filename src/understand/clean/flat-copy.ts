import { languageOf } from '../../base/language.ts';
import type { RemovalReason } from '../../model/article.ts';
import type { ByReason } from '../../sites/profile.ts';
import { isoDate } from '../facts/dates.ts';
import { isCredit } from '../text/credit.ts';
import { type Line, nodesOfLine, readLines } from '../text/lines.ts';
import { comesBefore } from '../text/order.ts';
import { fold, textLength } from '../text/text.ts';
import type { Step, Work } from '../work/work.ts';
import { type Phrase, phraseOf, phraseTable } from './clean-phrases.ts';
import { gatherPhotos } from './photo-rows.ts';

/** Shorter lines without an end of a sentence are labels, not text. In UTF-16 code units. */
const LABEL = 25;
/** A sub-heading is not longer than this. */
const HEADING = 120;

/**
 * Copies of an Izvestia page without classes: the article, its photos and sub-headings are told by
 * their lines alone. Leaves a copy whose whole remaining text is the article.
 */
export const cleanFlat: Step = {
	name: 'flat',
	run(work) {
		if (work.profile?.key !== 'izvestia' || work.body.length || !isFlat(work.scope)) return;
		breakPreformatted(work);
		takeLandmarks(work);
		const lines = readLines(work.scope).filter(({ block }) => !block.closest('figure'));
		if (!lines.some(isSolid)) return;
		let rest = takeOtherArticles(lines, work);
		rest = takeTail(rest, work);
		const text = rest.filter(isSolid).map((line) => line.text);
		work.language = languageOf(text.join(' '), work.metadata.language);
		rest = takeHead(rest, work);
		rest = takeLinks(rest, work);
		rest = gatherPhotos(rest, work, true);
		takeStrayMedia(rest, work);
		makeHeadings(rest, work);
		work.known = true;
	},
};

/** A copy as plain text stands in one `<pre>`: its line ends are breaks. */
function breakPreformatted({ scope, page }: Work): void {
	for (const block of scope.querySelectorAll('pre')) {
		const parts = (block.textContent ?? '').split('\n');
		block.replaceChildren(...parts.flatMap((part) => [part, page.createElement('br')]));
	}
}

/** Whether hardly any element has a class: a page with classes is another template, not a flat copy. */
function isFlat(scope: Element): boolean {
	const all = scope.querySelectorAll('*').length;
	return scope.querySelectorAll('[class]').length < all * 0.2;
}

/** A whole sentence, or at least a line that ends like one. */
export function isSolid({ text }: Line): boolean {
	return text.length >= LABEL && /[.!?…;:]["»”’)\]]*$/.test(text) && !isCredit(text);
}

/** Ends like a sentence, however short: an answer in a dialogue. */
function endsSentence(text: string): boolean {
	return /\p{L}.*[.!?…]["»”’)\]]*$/u.test(text);
}

/** Whether all of a line is the text of one link. */
function isLink({ nodes }: Line): boolean {
	const link = nodes[0]!.parentElement?.closest('a');
	return !!link && nodes.every((node) => link.contains(node));
}

/** Parts that even a copy without classes names by their element. */
function takeLandmarks({ scope, log }: Work): void {
	const whole = textLength(scope);
	for (const element of scope.querySelectorAll('nav, footer, aside, header, [hidden], noscript')) {
		if (!scope.contains(element) || element.querySelector('h1')) continue;
		if (element.localName === 'header' && element.closest('article')) continue;
		const refused = textLength(element) > whole / 2;
		const why = { step: 'flat', rule: element.localName, reason: 'navigation' as const };
		if (refused) log.log([element], why, true);
		else log.take([element], why);
	}
}

/** The row of buttons stands once over each article: from the second one on it is another article. */
function takeOtherArticles(lines: readonly Line[], work: Work): readonly Line[] {
	const tools = new Set((work.profile?.phrases?.tools ?? []).map(fold));
	const rows = lines.flatMap((line, index) =>
		tools.has(fold(line.text)) && !tools.has(fold(lines[index - 1]?.text ?? '')) ? [index] : [],
	);
	const second = rows.find((row) => lines.slice(rows[0], row).some(isSolid));
	if (second === undefined) return lines;
	let cut = second;
	while (cut > 0 && !isSolid(lines[cut - 1]!) && !isCredit(lines[cut - 1]!.text)) cut--;
	take(lines.slice(cut), 'a second row of buttons', 'other-article', work);
	return lines.slice(0, cut);
}

/** After the last sentence: labels, related stories, the legal notice. */
function takeTail(lines: readonly Line[], work: Work): readonly Line[] {
	const { profile } = work;
	const phrases = profile ? phraseTable(profile) : new Map<string, Phrase>();
	const beginnings = beginningsOf(profile?.beginnings ?? {});
	const related = new Set((profile?.phrases?.related ?? []).map(fold));
	let kept: Line[] = [];
	for (const line of lines) {
		const text = fold(line.text);
		const legal = beginnings.find(({ start }) => text.startsWith(start));
		if (legal) take([line], legal.rule, legal.reason, work);
		else kept.push(line);
	}
	let end = kept.length;
	while (end > 0 && !isText(kept[end - 1]!, phrases)) end--;
	// "Read also" and what follows it, where only headlines follow.
	const heading = kept.findIndex(({ text }) => related.has(fold(text)));
	if (heading >= 0 && !kept.slice(heading).some(({ text }) => isSentences(text))) {
		end = Math.min(end, heading);
	}
	for (const line of kept.slice(end)) {
		const phrase = phraseOf(line, phrases);
		if (!phrase) take([line], 'after the article', 'related', work);
	}
	kept = kept.slice(0, end);
	return kept.filter((line) => !phraseOf(line, phrases));
}

function isText(line: Line, phrases: ReadonlyMap<string, Phrase>): boolean {
	if (phraseOf(line, phrases) || isLink(line)) return false;
	return isSolid(line) || endsSentence(line.text) || isCredit(line.text);
}

function isSentences(text: string): boolean {
	return text.length > 100 && /[.!?…]["»”)]*$/.test(text);
}

/** Before the article: the title is known by the head, the rest by being no sentence. */
function takeHead(lines: readonly Line[], work: Work): readonly Line[] {
	const first = lines.findIndex((line) => isSolid(line) && !isoDate(line.text));
	if (first < 0) return lines;
	const { metadata } = work;
	const before = lines.slice(0, first);
	const wanted = fold(metadata.title);
	let title = before.findIndex(
		({ text, block }) =>
			fold(text) === wanted || (text.length >= LABEL && block.localName === 'h1'),
	);
	if (title < 0 && !wanted) {
		const long = before.filter(({ text }) => text.length >= LABEL && !isCredit(text));
		title = before.indexOf(long.sort((a, b) => b.text.length - a.text.length)[0]!);
	}
	if (title >= 0) metadata.title = before[title]!.text;
	const named = fold(metadata.title);
	const kept: Line[] = [];
	for (const [index, line] of before.entries()) {
		const { text } = line;
		const date = isoDate(text);
		const words = text.split(' ').length;
		const photo = before.slice(index, index + 3).some((one) => isCredit(one.text));
		if (index < title && !isCredit(text)) take([line], 'before the title', 'navigation', work);
		else if (fold(text) === named) take([line], 'the title', 'repeated', work);
		else if (date && text.length < 60) {
			metadata.published ||= date;
			take([line], 'the date', 'byline', work);
		} else if (fold(text) === fold(metadata.byline)) take([line], 'the author', 'byline', work);
		else if (photo && words > 1 && !isLink(line)) kept.push(line);
		else if (text.length < LABEL || title < 0 || isLink(line) || words < 4) {
			take([line], 'before the text', 'tags', work);
		} else {
			metadata.lead ||= text;
			kept.push(line);
		}
	}
	return [...kept, ...lines.slice(first)];
}

/** Lines that are nothing but a link and no sentence: a related story between the paragraphs. */
function takeLinks(lines: readonly Line[], work: Work): readonly Line[] {
	const links = lines.filter((line) => isLink(line) && !isSolid(line));
	const why = { step: 'flat', rule: 'a line that is a link', reason: 'related' as const };
	const anchors = new Set(links.map(({ nodes }) => nodes[0]!.parentElement!.closest('a')!));
	for (const anchor of anchors) work.log.take([anchor], why);
	return lines.filter((line) => !links.includes(line));
}

/** Icons, and pictures and players that stand before or after the text; the last picture before it stays. */
function takeStrayMedia(lines: readonly Line[], { scope, log }: Work): void {
	const [first, last] = [lines[0]?.nodes[0], lines.at(-1)?.nodes.at(-1)];
	const media = [...scope.querySelectorAll('img, picture, iframe, video')].filter(
		(one) => !one.closest('figure') && !one.parentElement?.closest('picture'),
	);
	const isBefore = (one: Element) => !!first && comesBefore(one, first);
	const isIcon = (one: Element) =>
		/\.svg(?:$|[?#])|favicon|logo|icon|^data:/i.test(one.getAttribute('src') ?? '') &&
		!one.hasAttribute('data-src');
	const isPlayer = (one: Element) => /video|player|embed/i.test(one.getAttribute('src') ?? '');
	const lead = media.findLast(
		(one) => isBefore(one) && !isIcon(one) && (one.localName !== 'iframe' || isPlayer(one)),
	);
	for (const one of media) {
		const after = !!last && comesBefore(last, one);
		if (one === lead || !(isIcon(one) || isBefore(one) || after)) continue;
		log.take([one], { step: 'flat', rule: 'a picture outside of the text', reason: 'other' });
	}
}

/** Short lines between sentences, without an end, are sub-headings. */
function makeHeadings(lines: readonly Line[], { page, scope }: Work): void {
	for (const [index, line] of lines.entries()) {
		const { text, block } = line;
		const next = lines[index + 1];
		const short = text.length >= 8 && text.length <= HEADING;
		if (!short || isSolid(line) || !next || !isSolid(next) || index === 0) continue;
		if (!/^[\p{Lu}\p{N}"«“]/u.test(text) || /[,;:-]$/.test(text)) continue;
		if (block !== scope && !/^(?:div|p|section|article)$/.test(block.localName)) continue;
		if (block.closest('blockquote, li, td')) continue;
		const heading = page.createElement('h2');
		heading.textContent = text;
		line.nodes[0]!.before(heading);
		for (const node of line.nodes) node.remove();
	}
}

function beginningsOf(byReason: ByReason) {
	return (Object.entries(byReason) as [RemovalReason, string[]][]).flatMap(([reason, list]) =>
		list.map((rule) => ({ rule, reason, start: fold(rule) })),
	);
}

function take(lines: readonly Line[], rule: string, reason: RemovalReason, work: Work): void {
	for (const line of lines) {
		work.log.take(nodesOfLine(line, work.scope), { step: 'flat', rule, reason });
	}
}
