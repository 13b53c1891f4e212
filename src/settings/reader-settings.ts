import { flag, oneOf, record } from '../base/stored-values.ts';
import { COPY_FORMS, type Copying, DEFAULT_COPYING } from '../model/copying.ts';
import { QUOTE_KINDS, type QuoteKind } from '../model/outline.ts';

export const THEMES = ['system', 'light', 'dark', 'sepia', 'contrast'] as const;
export const FONTS = ['serif', 'sans', 'dyslexic'] as const;
export const ALIGNS = ['start', 'justify'] as const;

/** How the outline lists speakers; the first is what a person gets who chose nothing. */
export const OUTLINE_ORDERS = ['share', 'appearance'] as const;

export type Theme = (typeof THEMES)[number];
export type Font = (typeof FONTS)[number];
export type Align = (typeof ALIGNS)[number];
export type OutlineOrder = (typeof OUTLINE_ORDERS)[number];

export interface ReaderSettings {
	theme: Theme;
	font: Font;
	/** Of the running text, in CSS pixels. */
	size: number;
	/** Of the column, in characters (CSS `ch`). */
	width: number;
	/** Line height, as a multiple of the size. */
	spacing: number;
	align: Align;
	/** Whether the outline stands beside the text on windows wide enough. */
	outlineOpen: boolean;
	/** Whether speakers' names stand in the margin, or above the paragraph where that is too narrow. */
	marginNames: boolean;
	order: OutlineOrder;
	/** Which kinds of quotation are marked and listed. */
	kinds: Record<QuoteKind, boolean>;
	/** How quotations are copied, in the reader and elsewhere. */
	copying: Copying;
	/** Of reading aloud, as a multiple of the voice's own speed. */
	speechRate: number;
}

/** What each number may be, and the steps of its slider. */
export const RANGES = {
	size: { min: 14, max: 32, step: 1 },
	width: { min: 40, max: 100, step: 4 },
	spacing: { min: 1.2, max: 2.2, step: 0.1 },
	speechRate: { min: 0.5, max: 2, step: 0.25 },
} as const;

export type RangedSetting = keyof typeof RANGES;

export const DEFAULT_SETTINGS: ReaderSettings = {
	theme: 'system',
	font: 'serif',
	size: 19,
	width: 66,
	spacing: 1.6,
	align: 'start',
	outlineOpen: true,
	marginNames: true,
	order: 'share',
	kinds: { direct: true, mixed: true, indirect: true },
	copying: DEFAULT_COPYING,
	speechRate: 1,
};

/**
 * Reads settings from storage, where anything may lie (older versions, other devices, imported files):
 * what is not understood becomes the default. Never throws.
 */
export function readSettings(stored: unknown): ReaderSettings {
	const from = record(stored);
	const base = DEFAULT_SETTINGS;
	return {
		theme: oneOf(from.theme, THEMES),
		font: oneOf(from.font, FONTS),
		size: ranged('size', from.size),
		width: ranged('width', from.width),
		spacing: ranged('spacing', from.spacing),
		align: oneOf(from.align, ALIGNS),
		outlineOpen: flag(from.outlineOpen, base.outlineOpen),
		marginNames: flag(from.marginNames, base.marginNames),
		order: oneOf(from.order, OUTLINE_ORDERS),
		kinds: quoteKindFlags(from.kinds),
		copying: readCopying(from.copying),
		speechRate: ranged('speechRate', from.speechRate),
	};
}

/** Which kinds of quotation are wanted; all of them where nothing else is said. */
export function quoteKindFlags(stored: unknown): Record<QuoteKind, boolean> {
	const kinds = record(stored);
	return Object.fromEntries(QUOTE_KINDS.map((kind) => [kind, flag(kinds[kind])])) as Record<
		QuoteKind,
		boolean
	>;
}

/** In letters; more than one item of the browser's storage can hold must not be asked for. */
export const LONGEST_TEMPLATE = 1000;

function readCopying(stored: unknown): Copying {
	const { form, template } = record(stored);
	return {
		form: oneOf(form, COPY_FORMS),
		template:
			typeof template === 'string' ? template.slice(0, LONGEST_TEMPLATE) : DEFAULT_COPYING.template,
	};
}

function ranged(name: RangedSetting, value: unknown): number {
	return typeof value === 'number' && Number.isFinite(value)
		? clamp(name, value)
		: DEFAULT_SETTINGS[name];
}

function clamp(name: RangedSetting, value: number): number {
	const { min, max } = RANGES[name];
	return Math.round(Math.min(max, Math.max(min, value)) * 100) / 100;
}
