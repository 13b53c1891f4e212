import { vi } from 'vitest';

/**
 * The reader's shadow root is closed: tests see into it only by being there when it is made.
 * @returns the root that was made last
 */
export function watchShadow(): () => ShadowRoot {
	let root: ShadowRoot | undefined;
	const attach = Element.prototype.attachShadow;
	vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
		root = attach.call(this, init);
		return root;
	});
	return () => {
		if (!root) throw new Error('No shadow root yet');
		return root;
	};
}
