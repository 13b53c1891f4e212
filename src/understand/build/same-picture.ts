import type { LooseFigure, ReadBlock } from './read-block.ts';

/** Whether a figure shows the picture of an earlier one, which then takes over its caption where it has none. */
export function joinsShown(
	blocks: readonly ReadBlock[],
	{ images, caption, credit }: LooseFigure,
): boolean {
	const [image] = images;
	if (!image || images.length > 1) return false;
	for (const { block } of blocks) {
		if (block.kind !== 'figure' || !block.images.some(({ src }) => src === image.src)) continue;
		if (caption && block.caption && caption !== block.caption) return false;
		block.caption ||= caption;
		block.credit ||= credit;
		return true;
	}
	return false;
}
