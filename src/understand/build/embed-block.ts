import { absolute } from '../../base/address.ts';
import type { EmbedBlock } from '../../model/article.ts';
import { normalise } from '../text/text.ts';
import type { BlockContext } from './block-context.ts';

/** Frames and players of others. */
export const EMBEDS: ReadonlySet<string> = new Set(
	'iframe embed object video audio amp-youtube amp-video'.split(' '),
);

/** Reads a frame or a player as a labelled link; null where it has no address that may be shown. */
export function readEmbed(
	element: Element,
	{ url }: BlockContext,
): Omit<EmbedBlock, 'id' | 'start'> | null {
	const href = [element, ...element.querySelectorAll('source')]
		.flatMap((one) =>
			['src', 'data-src', 'data-lazy-src', 'data'].map((name) => one.getAttribute(name)),
		)
		.map((address) => absolute(address, url))
		.find(Boolean);
	if (!href) return null;
	const label = normalise(element.getAttribute('title') ?? '') || new URL(href).hostname;
	return { kind: 'embed', text: '', href, label };
}
