import type { ReaderSettings } from '../../settings/reader-settings.ts';

/** Puts the settings on the dialog, where the style sheets read them. Cheap enough for every slide of a slider. */
export function applyLook(dialog: HTMLElement, settings: ReaderSettings): void {
	const { theme, font, align, size, width, spacing, marginNames } = settings;
	Object.assign(dialog.dataset, { theme, font, align, marginNames: String(marginNames) });
	dialog.style.setProperty('--size', `${size}px`);
	dialog.style.setProperty('--width', `${width}ch`);
	dialog.style.setProperty('--spacing', String(spacing));
}

/** Switches the marks of each kind on or off, for the eye and for the Tab key. */
export function applyKinds(area: HTMLElement, kinds: ReaderSettings['kinds']): void {
	for (const mark of area.querySelectorAll<HTMLElement>('[data-quote]')) {
		const on = kinds[mark.dataset.kind as keyof typeof kinds];
		mark.toggleAttribute('data-off', !on);
		const tabIndex = on && !mark.hasAttribute('data-rest') ? 0 : -1;
		if (mark.tabIndex !== tabIndex) mark.tabIndex = tabIndex;
	}
}
