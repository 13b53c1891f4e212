import type { Words } from '../../base/words.ts';
import type { Change } from '../../dom/change.ts';
import { documentOf, element } from '../../dom/element.ts';
import { shownName } from '../../outline/names.ts';
import type { Voiced } from './voices.ts';

/** Time to move the pointer from the words to the card, in milliseconds (WCAG 1.4.13: hoverable). */
const GRACE = 250;
/** How long the pointer must rest on the words first: it passes over many. */
const REST = 180;
/** Milliseconds that "Copied" stands there. */
const COPIED_FOR = 1800;
const GAP = 8;

export interface VoiceCard {
	/**
	 * Hides the card that the Tab key brought; true if there was one. The pointer's card does not count: it
	 * may be there by chance, and Esc must lead out of the reader at once.
	 */
	dismiss(): boolean;
	/** The quotation whose card is shown. */
	shownFor(): string | null;
	/** Says at a quotation that it has been copied. */
	copied(mark: HTMLElement): void;
	/** Does something that moves the focus to a quotation, without a card. */
	quietly(act: () => void): void;
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
	copy: (quoteId: string) => boolean,
	change: Change,
	signal: AbortSignal,
): VoiceCard {
	const document = documentOf(layer);
	const card = element(document, 'div', {
		class: 'voice-card',
		'aria-hidden': 'true',
		hidden: true,
	});
	change(() => layer.append(card));
	/** Of what comes next, showing or hiding. */
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** The mark that the card stands at. */
	let at: HTMLElement | null = null;
	let quiet = false;
	/** Of the word "Copied", and what takes it away. */
	let copiedTimer: ReturnType<typeof setTimeout> | undefined;
	let takeBack = () => {};

	const hide = () => {
		clearTimeout(timer);
		at = null;
		if (card.hidden) return;
		change(() => {
			card.hidden = true;
		});
	};
	const soon = (act: () => void, delay: number) => {
		clearTimeout(timer);
		timer = setTimeout(act, delay);
	};
	const hideSoon = () => soon(hide, GRACE);
	const show = (mark: HTMLElement, x?: number) => {
		const voiced = find(mark.dataset.quote ?? '');
		if (!voiced || !isMarked(mark)) return;
		clearTimeout(timer);
		const isNew = at !== mark;
		at = mark;
		change(() => {
			if (isNew) fill(card, voiced, words, () => copy(voiced.quote.id) && copied(mark));
			card.hidden = false;
			place(card, mark, x);
		});
	};
	const copied = (mark: HTMLElement): void => {
		// The card of the pointer stays where the pointer has it.
		if (at !== mark) show(mark);
		if (at !== mark) return;
		const button = card.querySelector('.text-button');
		if (button) {
			const told = element(document, 'span', { class: 'card-copied' }, words('outline_copied'));
			change(() => button.replaceWith(told));
			takeBack = () => change(() => told.replaceWith(button));
		}
		clearTimeout(copiedTimer);
		copiedTimer = setTimeout(() => {
			takeBack();
			const isHeld = byFocus() || mark.matches(':hover') || card.matches(':hover');
			if (at === mark && !isHeld) hide();
		}, COPIED_FOR);
	};
	const markAt = (event: Event) =>
		(event.target as Element | null)?.closest?.<HTMLElement>('[data-quote]') ?? null;

	area.addEventListener(
		'pointerover',
		(event) => {
			const mark = markAt(event);
			if (mark) soon(() => show(mark, event.clientX), card.hidden ? REST : 0);
			else hideSoon();
		},
		{ signal },
	);
	area.addEventListener('pointerleave', hideSoon, { signal });
	area.addEventListener(
		'focusin',
		(event) => {
			const mark = markAt(event);
			if (mark && !quiet) show(mark);
			else hide();
		},
		{ signal },
	);
	area.addEventListener('focusout', hideSoon, { signal });
	// The card of the focus goes along (the focus often comes with a scroll), that of the pointer goes.
	const root = area.getRootNode() as Document | ShadowRoot;
	const byFocus = () => at !== null && root.activeElement === at;
	const onScroll = () => {
		const mark = at;
		if (mark && byFocus()) change(() => place(card, mark));
		else hide();
	};
	area.addEventListener('scroll', onScroll, { signal, passive: true });
	// Its button goes and comes: the focus stays where the person reads.
	card.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
	card.addEventListener('pointerenter', () => clearTimeout(timer), { signal });
	card.addEventListener('pointerleave', hideSoon, { signal });
	signal.addEventListener(
		'abort',
		() => {
			hide();
			clearTimeout(copiedTimer);
			card.remove();
		},
		{ once: true },
	);
	return {
		dismiss() {
			const dismissed = byFocus();
			hide();
			return dismissed;
		},
		shownFor: () => at?.dataset.quote ?? null,
		copied,
		quietly(act) {
			quiet = true;
			act();
			quiet = false;
		},
	};
}

/** False where the person switched this kind of mark off. */
function isMarked(mark: HTMLElement): boolean {
	return !mark.hasAttribute('data-off');
}

function fill(card: HTMLElement, voiced: Voiced, words: Words, copy: () => void): void {
	const document = documentOf(card);
	const { quote, speaker, colour } = voiced;
	card.dataset.voice = String(colour);
	const button = element(
		document,
		'button',
		{ type: 'button', class: 'text-button', tabindex: -1 },
		words('outline_copy'),
	);
	button.addEventListener('click', copy);
	card.replaceChildren(
		element(document, 'strong', {}, shownName(speaker, words)),
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
	const view = documentOf(card).documentElement;
	const { offsetWidth: width, offsetHeight: height } = card;
	const left = (x ?? first.left + Math.min(first.width, 40)) - 24;
	const above = first.top - height - GAP;
	card.style.left = `${Math.max(GAP, Math.min(left, view.clientWidth - width - GAP))}px`;
	card.style.top = `${above > 56 ? above : last.bottom + GAP}px`;
}
