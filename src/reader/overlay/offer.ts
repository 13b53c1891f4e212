import { documentOf, element } from '../../dom/element.ts';

/** Offers to do something, in a button over the text, until it is pressed or taken away. Returns what takes it away. */
export function offer(layer: HTMLElement, words: string, act: () => void): () => void {
	const button = element(documentOf(layer), 'button', { type: 'button', class: 'offer' }, words);
	const leave = () => button.remove();
	button.addEventListener('click', () => {
		leave();
		act();
	});
	layer.append(button);
	return leave;
}
