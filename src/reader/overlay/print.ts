import { documentOf } from '../../dom/element.ts';
import { type Frame, focusIn, raise } from './frame.ts';
import { isMeant } from './trust.ts';

/** How long to wait for pictures before printing without them, in milliseconds. */
const PATIENCE = 4000;

/**
 * What lies in the top layer is printed on one sheet only: for the time of printing the dialog steps down
 * into the page, where the rest of the page is hidden by the page sheet.
 * @param complete builds what is not built yet of the article
 */
export function stepDownForPrint(
	document: Document,
	{ host, dress, dialog }: Frame,
	complete: () => void,
	signal: AbortSignal,
): void {
	const position = (value: string) =>
		dress.change(() => host.style.setProperty('position', value, 'important'));
	const view = document.defaultView;
	let focused: Element | null = null;
	view?.addEventListener(
		'beforeprint',
		(event) => {
			if (!isMeant(event)) return;
			complete();
			focused = focusIn(dialog);
			position('static');
			dialog.close();
			dialog.show();
		},
		{ signal },
	);
	view?.addEventListener(
		'afterprint',
		(event) => {
			if (!isMeant(event)) return;
			position('absolute');
			raise(dialog, focused);
		},
		{ signal },
	);
}

/** Prints when the pictures that the person has not scrolled to yet have come as well. */
export async function printArticle(area: HTMLElement): Promise<void> {
	const view = documentOf(area).defaultView;
	const pictures = [...area.querySelectorAll('img')].map((image) => {
		image.loading = 'eager';
		return image.decode().catch(() => {});
	});
	const patience = new Promise((done) => setTimeout(done, PATIENCE));
	await Promise.race([Promise.all(pictures), patience]);
	view?.print();
}
