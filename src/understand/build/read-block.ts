import type { Block } from '../../model/article.ts';

/** A block whose place in the article is not known yet. */
export type LooseBlock = Block extends infer B
	? B extends Block
		? Omit<B, 'id' | 'start'>
		: never
	: never;

export type LooseFigure = Extract<LooseBlock, { kind: 'figure' }>;

/** A block and the elements that it was read from. */
export interface ReadBlock {
	block: LooseBlock;
	element: Element;
}
