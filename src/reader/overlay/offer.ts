import type { Change } from '../../dom/change.ts';
import { documentOf, element } from '../../dom/element.ts';

/**
 * Offers to do something, in a button over the text, until it is pressed or taken away. Returns what takes it away.
 * @param change what the reader is changed with
 */
export function offer(
	layer: HTMLElement,
	words: string,
	act: () => void,
	change: Change,
): () => void {
	const button = element(documentOf(layer), 'button', { type: 'button', class: 'offer' }, words);
	const leave = () => change(() => button.remove());
	button.addEventListener('click', () => {
		leave();
		act();
	});
	change(() => layer.append(button));
	return leave;
}
