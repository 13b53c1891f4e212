import { adopt, type Sheet } from '../dom/sheet.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import type { Removal } from '../model/article.ts';
import type { Reading } from '../pipeline/pipeline.ts';
import { profiles } from '../sites/index.ts';
import { selectAll } from '../understand/text/select.ts';
import { frameElement, hideElement } from './hide.ts';
import { hiddenSelectors, hidingSheet, isSiteFrame } from './in-place.ts';

/** Milliseconds that a piece which was put back is framed. */
const REVEALED = 2000;

/** The furniture of a page as it stands in the page itself: hidden, shown, or pointed at. */
export interface Furniture {
	readonly hidden: boolean;
	/** Takes over what a reading found; hides it if furniture is hidden now. */
	update(reading: Reading): void;
	hide(on: boolean): void;
	/** Shows one piece with a frame round it and scrolls to it; null ends that. False where it is not in the page. */
	point(removal: string | null): boolean;
	/** Points at one piece for a moment, so that a person sees that it is back. */
	reveal(removal: string): void;
	/** Whether a piece can be pointed at. */
	isInPage(removal: Removal): boolean;
	/** Whether a piece is hidden in the page itself, or would be if the person had not put it back. */
	isHidden(removal: Removal): boolean;
}

/**
 * Nothing is hidden until it is asked for; all is as it was once the signal aborts. What the site's
 * profile names by selector is hidden by a style sheet, so that pieces which come later are hidden too;
 * everything else element by element.
 */
export function furnitureOf(document: Document, signal: AbortSignal): Furniture {
	const page = unclobbered(document);
	let reading: Reading | null = null;
	let on = false;
	let pointed: { id: string; life: AbortController } | null = null;
	/** Laid over the page with its first rule: an empty one would only tell the page that we look at it. */
	let sheet: Sheet | null = null;
	/** Each element hidden by itself, with the switch that ends it. */
	const hides = new Map<Element, AbortController>();

	const elementsOf = (id: string): Element[] =>
		(reading?.origins.get(id) ?? []).filter((element) => {
			const real = unclobbered(element);
			return real.isConnected && !real.contains(page.body);
		});

	const profileOfReading = () => profiles.find(({ key }) => key === reading?.site) ?? null;

	/** Brings the page into the state that `reading`, `on` and `pointed` ask for. */
	const refresh = (): void => {
		const profile = profileOfReading();
		const removals = reading?.removals ?? [];
		const shown = removals
			.filter(({ id, kept }) => kept || id === pointed?.id)
			.flatMap(({ id }) => elementsOf(id))
			.map(unclobbered);
		const isShown = (element: Element) => shown.some((whole) => whole.contains(element));
		// A rule with a piece that the person put back is not used as a whole; its other pieces are hidden one by one.
		const selectors = (on && profile ? hiddenSelectors(profile) : []).filter(
			(selector) => shown.length === 0 || !selectAll(page, selector).some(isShown),
		);
		if (selectors.length > 0) sheet ??= adopt(document, '', signal);
		sheet?.replace(hidingSheet(selectors));

		const wanted = new Set<Element>();
		const byProfile = new Set(selectors);
		for (const removal of on ? removals : []) {
			const { id, step, rule } = removal;
			if (!isFurniture(removal) || (step === 'profile' && byProfile.has(rule))) continue;
			for (const element of elementsOf(id)) {
				if (!isSiteFrame(element, profile) && !isShown(element)) wanted.add(element);
			}
		}
		for (const [element, life] of hides) {
			if (wanted.has(element)) continue;
			life.abort();
			hides.delete(element);
		}
		for (const element of wanted) {
			if (hides.has(element)) continue;
			const life = new AbortController();
			hides.set(element, life);
			hideElement(element, AbortSignal.any([life.signal, signal]));
		}
	};

	const point = (id: string | null): boolean => {
		pointed?.life.abort();
		pointed = null;
		const elements = id === null ? [] : elementsOf(id);
		if (id !== null && elements.length > 0) {
			const life = new AbortController();
			pointed = { id, life };
			for (const element of elements) {
				frameElement(element, AbortSignal.any([life.signal, signal]));
			}
		}
		refresh();
		const [first] = elements.map(unclobbered);
		first?.scrollIntoView({ block: 'center', behavior: 'instant' });
		return id === null || elements.length > 0;
	};

	return {
		get hidden() {
			return on;
		},
		update(next) {
			pointed?.life.abort();
			pointed = null;
			reading = next;
			refresh();
		},
		hide(next) {
			on = next;
			refresh();
		},
		point,
		reveal(id) {
			point(id);
			const mine = pointed;
			setTimeout(() => {
				if (pointed === mine && !signal.aborted) point(null);
			}, REVEALED);
		},
		isInPage: ({ id }) => elementsOf(id).length > 0,
		isHidden: (removal) => {
			if (!on || !isFurniture(removal)) return false;
			const profile = profileOfReading();
			return elementsOf(removal.id).some((element) => !isSiteFrame(element, profile));
		},
	};
}

/** The title and whatever else the reader shows in its head is furniture of the page only where its profile says so. */
function isFurniture({ step, refused, shown }: Removal): boolean {
	return !refused && (!shown || step === 'profile');
}
