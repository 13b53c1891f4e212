import { speakerWords } from './article/quote-marks.ts';
import type { Voiced } from './article/voices.ts';
import { element } from './dom.ts';
import type { Words } from './words.ts';

/** Time to move the pointer from the words to the card, in milliseconds (WCAG 1.4.13: hoverable). */
const GRACE = 250;
const GAP = 8;

export interface VoiceCard {
	/** Hides the card; true if there was one. */
	hide(): boolean;
}

/**
 * Names the speaker of a quotation while the pointer or the focus is on it. The card repeats what the
 * mark's description tells a screen reader, so it is hidden from it; its copy button is the pointer's way
 * to what the keyboard has in the key C and in the outline.
 */
export function addVoiceCard(
	layer: HTMLElement,
	area: HTMLElement,
	words: Words,
	find: (quoteId: string) => Voiced | undefined,
	copy: (quoteId: string) => void,
	signal: AbortSignal,
): VoiceCard {
	const { ownerDocument: document } = layer;
	const card = element(document, 'div', {
		class: 'voice-card',
		'aria-hidden': 'true',
		hidden: true,
	});
	layer.append(card);
	let leaving: ReturnType<typeof setTimeout> | undefined;

	const hide = () => {
		clearTimeout(leaving);
		const shown = !card.hidden;
		card.hidden = true;
		return shown;
	};
	const hideSoon = () => {
		clearTimeout(leaving);
		leaving = setTimeout(hide, GRACE);
	};
	const show = (mark: HTMLElement, x?: number) => {
		const voiced = find(mark.dataset.quote ?? '');
		if (!voiced || !isMarked(mark)) return;
		clearTimeout(leaving);
		fill(card, voiced, words, copy);
		card.hidden = false;
		place(card, mark, x);
	};
	const markAt = (event: Event) =>
		(event.target as Element | null)?.closest?.<HTMLElement>('[data-quote]') ?? null;

	area.addEventListener(
		'pointerover',
		(event) => {
			const mark = markAt(event);
			if (mark) show(mark, event.clientX);
			else if (!card.hidden) hideSoon();
		},
		{ signal },
	);
	area.addEventListener('pointerleave', hideSoon, { signal });
	area.addEventListener(
		'focusin',
		(event) => {
			const mark = markAt(event);
			if (mark) show(mark);
			else hide();
		},
		{ signal },
	);
	area.addEventListener('focusout', hideSoon, { signal });
	area.addEventListener('scroll', hide, { signal, passive: true });
	card.addEventListener('pointerenter', () => clearTimeout(leaving), { signal });
	card.addEventListener('pointerleave', hideSoon, { signal });
	signal.addEventListener('abort', () => clearTimeout(leaving), { once: true });
	return { hide };
}

/** False where the person switched this kind of mark off. */
function isMarked(mark: HTMLElement): boolean {
	return !mark.hasAttribute('data-off');
}

function fill(card: HTMLElement, voiced: Voiced, words: Words, copy: (id: string) => void): void {
	const { ownerDocument: document } = card;
	const { quote, speaker, colour } = voiced;
	card.dataset.voice = String(colour);
	const button = element(
		document,
		'button',
		{ type: 'button', class: 'text-button', tabindex: -1 },
		words('reader_copy_quote'),
	);
	button.addEventListener('click', () => copy(quote.id));
	card.replaceChildren(
		element(document, 'strong', {}, speaker ? speaker.name : speakerWords(voiced, words)),
		...(speaker?.role ? [element(document, 'span', { class: 'role' }, speaker.role)] : []),
		element(
			document,
			'span',
			{ class: 'card-foot' },
			element(document, 'span', {}, words(`share_kind_${quote.kind}`)),
			button,
		),
	);
}

/** Above the words' first line, or below their last where there is no room; within the window. */
function place(card: HTMLElement, mark: HTMLElement, x?: number): void {
	const lines = [...mark.getClientRects()];
	const first = lines[0];
	const last = lines.at(-1);
	if (!first || !last) return;
	const view = card.ownerDocument.documentElement;
	const { offsetWidth: width, offsetHeight: height } = card;
	const left = (x ?? first.left + Math.min(first.width, 40)) - 24;
	const above = first.top - height - GAP;
	card.style.left = `${Math.max(GAP, Math.min(left, view.clientWidth - width - GAP))}px`;
	card.style.top = `${above > 56 ? above : last.bottom + GAP}px`;
}
