import type { HeardNode, InBrowser, Json, View } from './driver.ts';
import { clickPoint, countVisible, visibleText } from './in-page.ts';
import { until } from './wait.ts';

/** What a browser must be able to do with a document; the rest of a View follows from it. */
export interface ViewParts {
	name: string;
	isOpen(): Promise<boolean>;
	evaluate<A extends Json[], R>(fn: InBrowser<A, R>, ...args: A): Promise<R>;
	/** Presses and releases the mouse there: CSS pixels of the view's viewport. */
	clickAt(x: number, y: number): Promise<void>;
	/** Moves the mouse there. */
	pointAt(x: number, y: number): Promise<void>;
	screenshot(): Promise<Buffer>;
	heard(): Promise<HeardNode[]>;
}

/** Makes a View of the parts. */
export function makeView(parts: ViewParts): View {
	/** The point of an element that holds still: a popup that is growing would move it away from under the click. */
	const find = (verb: string, selector: string, text: string) => {
		let before = '';
		return until(
			`${selector}${text && ` with “${text}”`} to ${verb} in the ${parts.name}`,
			async () => {
				const point = await parts.evaluate(clickPoint, selector, text);
				const isStill = JSON.stringify(point) === before;
				before = JSON.stringify(point);
				return isStill ? point : null;
			},
		);
	};
	return {
		isOpen: () => parts.isOpen(),
		evaluate: (fn, ...args) => parts.evaluate(fn, ...args),
		text: (selector = '') => parts.evaluate(visibleText, selector),
		count: (selector) => parts.evaluate(countVisible, selector),
		screenshot: () => parts.screenshot(),
		heard: () => parts.heard(),
		async click(selector, text = '') {
			const { x, y } = await find('click', selector, text);
			await parts.clickAt(x, y);
		},
		async hover(selector, text = '') {
			const { x, y } = await find('point at', selector, text);
			await parts.pointAt(x, y);
		},
	};
}
