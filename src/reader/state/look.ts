import { ownProperty } from '../../dom/own-names.ts';
import type { ReaderSettings } from '../../settings/reader-settings.ts';

/** Puts the settings on the dialog, where the style sheets read them. Cheap enough for every slide of a slider. */
export function applyLook(dialog: HTMLElement, settings: ReaderSettings): void {
	const { theme, font, align, size, width, spacing, marginNames } = settings;
	Object.assign(dialog.dataset, { theme, font, align, marginNames: String(marginNames) });
	dialog.style.setProperty(ownProperty('size'), `${size}px`);
	dialog.style.setProperty(ownProperty('width'), `${width}ch`);
	dialog.style.setProperty(ownProperty('spacing'), String(spacing));
}

/** Switches the marks of each kind on or off. */
export function applyKinds(area: HTMLElement, kinds: ReaderSettings['kinds']): void {
	for (const mark of area.querySelectorAll<HTMLElement>('[data-quote]')) {
		mark.toggleAttribute('data-off', !kinds[mark.dataset.kind as keyof typeof kinds]);
	}
}
