/**
 * Nests stretches over a text into a tree. Stretches may cross: the one with the higher rank is then cut,
 * so that a quotation stays in one piece and the link that reaches into it becomes two.
 */
export interface Layer<T> {
	/** UTF-16 offsets into the text. */
	start: number;
	end: number;
	/** Lower ranks lie outside higher ones. */
	rank: number;
	value: T;
}

export type Piece<T> =
	| { kind: 'text'; start: number; end: number }
	| { kind: 'layer'; value: T; first: boolean; pieces: Piece<T>[] };

/** A hostile page can stack thousands of marks on one word: what lies deeper than this is left out. */
const DEEPEST = 12;

/** The tree for a text of the given length; layers that are empty or outside it are left out. */
export function nest<T>(length: number, layers: readonly Layer<T>[]): Piece<T>[] {
	const inside = layers
		.map((layer) => ({
			...layer,
			start: Math.max(0, layer.start),
			end: Math.min(length, layer.end),
		}))
		.filter((layer) => layer.start < layer.end)
		.sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end);
	const bounds = [
		...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])]),
	].sort((a, b) => a - b);

	const top: Piece<T>[] = [];
	const stack: { layer: Layer<T>; pieces: Piece<T>[] }[] = [];
	const begun = new Set<Layer<T>>();
	let active: Layer<T>[] = [];
	let next = 0;
	for (let i = 0; i + 1 < bounds.length; i++) {
		const start = bounds[i]!;
		const end = bounds[i + 1]!;
		active = active.filter((layer) => layer.end > start);
		for (; next < inside.length && inside[next]!.start === start; next++) {
			if (active.length < DEEPEST) active.push(inside[next]!);
		}
		active.sort((a, b) => a.rank - b.rank || a.start - b.start || b.end - a.end);

		let shared = 0;
		while (shared < stack.length && stack[shared]!.layer === active[shared]) shared++;
		stack.length = shared;
		for (const layer of active.slice(shared)) {
			const pieces: Piece<T>[] = [];
			const into = stack.at(-1)?.pieces ?? top;
			into.push({ kind: 'layer', value: layer.value, first: !begun.has(layer), pieces });
			begun.add(layer);
			stack.push({ layer, pieces });
		}
		(stack.at(-1)?.pieces ?? top).push({ kind: 'text', start, end });
	}
	return top;
}
