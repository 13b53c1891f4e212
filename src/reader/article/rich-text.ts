import { documentOf, element } from '../../dom/element.ts';
import type { Mark } from '../../model/article.ts';
import { type Layer, nest, type Piece } from './layers.ts';
import { isSafeLink } from './safe-url.ts';
import type { Voiced } from './voices.ts';

/** One run of text with all that lies over it. Offsets are relative to `text`. */
export interface Run {
	text: string;
	marks: readonly Mark[];
	/** Quotations with offsets into the article's text … */
	voices: readonly Voiced[];
	/** … in which this run starts here. */
	start: number;
}

/** What the view adds to a quotation: its element, and a name in the margin where one is due. */
export interface QuoteDresser {
	quoteElement(voiced: Voiced, first: boolean): HTMLElement;
	marginName(voiced: Voiced): HTMLElement | null;
}

type Value = { kind: 'voice'; voiced: Voiced } | { kind: 'part' } | { kind: 'mark'; mark: Mark };

/** Quotations outside, then the words in marks inside a fragment, then links, then the rest. */
const RANK = { voice: 0, part: 1, link: 2, other: 3 };

const TAGS = {
	strong: 'strong',
	emphasis: 'em',
	code: 'code',
	struck: 's',
	sub: 'sub',
	sup: 'sup',
} as const;

/** Fills `into` with the run: text nodes, links, emphasis and marked quotations. */
export function fillRun(into: HTMLElement, run: Run, dresser: QuoteDresser): void {
	const breaks = run.marks.filter((mark) => mark.kind === 'break').map((mark) => mark.start);
	const words = { text: run.text, breaks: breaks.sort((a, b) => a - b), nextBreak: 0 };
	appendPieces(into, nest(run.text.length, layersOf(run)), words, dresser);
}

function layersOf(run: Run): Layer<Value>[] {
	const layers: Layer<Value>[] = [];
	for (const mark of run.marks) {
		if (mark.kind === 'break') continue;
		if (mark.kind === 'link' && !isSafeLink(mark.href)) continue;
		const rank = mark.kind === 'link' ? RANK.link : RANK.other;
		layers.push({ start: mark.start, end: mark.end, rank, value: { kind: 'mark', mark } });
	}
	for (const voiced of run.voices) {
		const { quote } = voiced;
		const shift = (at: number) => at - run.start;
		layers.push({
			start: shift(quote.start),
			end: shift(quote.end),
			rank: RANK.voice,
			value: { kind: 'voice', voiced },
		});
		for (const part of quote.kind === 'mixed' ? (quote.parts ?? []) : []) {
			layers.push({
				start: shift(part.start),
				end: shift(part.end),
				rank: RANK.part,
				value: { kind: 'part' },
			});
		}
	}
	return layers;
}

/** A text and the places where its lines break; taken once, from left to right. */
interface BrokenText {
	text: string;
	breaks: readonly number[];
	nextBreak: number;
}

/** The depth is bounded by `nest`. */
function appendPieces(
	into: HTMLElement,
	pieces: Piece<Value>[],
	words: BrokenText,
	dresser: QuoteDresser,
): void {
	for (const piece of pieces) {
		if (piece.kind === 'text') {
			appendText(into, words, piece.start, piece.end);
			continue;
		}
		const { value } = piece;
		if (value.kind === 'voice' && piece.first) {
			const name = dresser.marginName(value.voiced);
			if (name) into.append(name);
		}
		const made = wrapperOf(documentOf(into), value, piece.first, dresser);
		appendPieces(made, piece.pieces, words, dresser);
		into.append(made);
	}
}

function wrapperOf(document: Document, value: Value, first: boolean, dresser: QuoteDresser) {
	if (value.kind === 'voice') return dresser.quoteElement(value.voiced, first);
	if (value.kind === 'part') return element(document, 'span', { class: 'part' });
	const { mark } = value;
	if (mark.kind === 'link') {
		return element(document, 'a', { href: mark.href, rel: 'noopener noreferrer' });
	}
	return element(document, mark.kind === 'break' ? 'span' : TAGS[mark.kind]);
}

function appendText(into: HTMLElement, words: BrokenText, start: number, end: number): void {
	const { text, breaks } = words;
	let from = start;
	for (; breaks[words.nextBreak]! < end; words.nextBreak++) {
		const at = breaks[words.nextBreak]!;
		if (at > from) into.append(text.slice(from, at));
		into.append(element(documentOf(into), 'br'));
		from = Math.max(from, at);
	}
	if (end > from) into.append(text.slice(from, end));
}
