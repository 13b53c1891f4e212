import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Layer, nest, type Piece } from '../../../src/reader/article/layers.ts';

/** "a[b(c)]" for a text "abc": layers by name, nested. */
function draw(text: string, pieces: Piece<string>[]): string {
	return pieces
		.map((piece) =>
			piece.kind === 'text'
				? text.slice(piece.start, piece.end)
				: `${piece.value}${piece.first ? '' : '*'}(${draw(text, piece.pieces)})`,
		)
		.join('');
}

function layer(value: string, start: number, end: number, rank: number): Layer<string> {
	return { value, start, end, rank };
}

describe('nesting stretches over a text', () => {
	it('leaves a text without layers alone', () => {
		expect(draw('abc', nest('abc'.length, []))).toBe('abc');
	});

	it('puts a layer of higher rank inside one of lower rank', () => {
		const layers = [layer('link', 2, 4, 2), layer('quote', 1, 5, 0)];
		expect(draw('abcdef', nest(6, layers))).toBe('aquote(blink(cd)e)f');
	});

	it('cuts the inner one where two cross, so that the outer stays whole', () => {
		const layers = [layer('link', 0, 3, 2), layer('quote', 2, 5, 0)];
		expect(draw('abcdef', nest(6, layers))).toBe('link(ab)quote(link*(c)de)f');
	});

	it('cuts what is longer than the outer one at both ends', () => {
		const layers = [layer('link', 0, 6, 2), layer('quote', 2, 4, 0)];
		expect(draw('abcdef', nest(6, layers))).toBe('link(ab)quote(link*(cd))link*(ef)');
	});

	it('leaves out empty layers and what lies outside the text', () => {
		const layers = [layer('empty', 1, 1, 0), layer('out', 5, 9, 0), layer('over', 2, 9, 0)];
		expect(draw('abc', nest(3, layers))).toBe('abover(c)');
	});

	it('bounds the depth however many layers lie on one word', () => {
		const layers = Array.from({ length: 5000 }, (_, rank) => layer('x', 0, 3, rank));
		const drawn = draw('abc', nest(3, layers));
		expect(drawn.length).toBeLessThan(100);
		expect(drawn).toContain('abc');
	});

	it('keeps every character once and in order, whatever the layers', () => {
		const anyLayer = fc.record({
			start: fc.integer({ min: -3, max: 30 }),
			end: fc.integer({ min: -3, max: 30 }),
			rank: fc.integer({ min: 0, max: 3 }),
			value: fc.constant('x'),
		});
		fc.assert(
			fc.property(fc.string({ maxLength: 25 }), fc.array(anyLayer), (text, layers) => {
				const plain = (pieces: Piece<string>[]): string =>
					pieces
						.map((p) => (p.kind === 'text' ? text.slice(p.start, p.end) : plain(p.pieces)))
						.join('');
				expect(plain(nest(text.length, layers))).toBe(text);
			}),
		);
	});
});
