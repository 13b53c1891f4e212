import type { ReaderSettings } from './settings.ts';

/** Puts the settings on the dialog, where the style sheets read them. Cheap enough for every slide of a slider. */
export function applyLook(dialog: HTMLElement, settings: ReaderSettings): void {
	const { theme, font, align, size, width, spacing, marginNames, kinds } = settings;
	Object.assign(dialog.dataset, { theme, font, align, marginNames: String(marginNames) });
	dialog.style.setProperty('--size', `${size}px`);
	dialog.style.setProperty('--width', `${width}ch`);
	dialog.style.setProperty('--spacing', String(spacing));
	for (const mark of dialog.querySelectorAll<HTMLElement>('[data-quote]')) {
		const kind = mark.dataset.kind as keyof typeof kinds;
		mark.toggleAttribute('data-off', !kinds[kind]);
		mark.tabIndex = kinds[kind] && !mark.hasAttribute('data-rest') ? 0 : -1;
	}
}
