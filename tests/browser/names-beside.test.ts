import { afterEach, expect, it } from 'vitest';
import { articlePage } from './article-page.ts';
import type { View } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { at, openReader } from './outspoken.ts';

const url = 'https://gazette.example/names';
/** So long that it is built in stretches, which cut off what reaches out of them. */
const long = 'https://gazette.example/names-long';
const pages = { [url]: articlePage({ paragraphs: 4 }), [long]: articlePage({ paragraphs: 400 }) };

/** From wide to narrow; one that is not installed is drawn in another, for which the same must hold. */
const FACES = ['DejaVu', 'Noto', 'Liberation'];
const WINDOWS = [1024, 1280, 1366, 1600, 1920];
const SIZES = [14, 19, 28];
const COLUMNS = [66, 100];

/** Of one look of the reader. */
interface Seen {
	look: string;
	where: string;
	/** What is wrong with it. */
	faults: string[];
}

/** Tries every face, size and column, and looks where the names of the speakers stand. */
const tryLooks = (reader: View, direction: 'ltr' | 'rtl' = 'ltr'): Promise<Seen[]> =>
	reader.evaluate(
		async (root, faces, sizes, columns, dir) => {
			const dialog = root.querySelector('.reader') as HTMLElement;
			const scroller = root.querySelector('.scroller') as HTMLElement;
			// Ours have a secret before their names.
			const known = [...dialog.style].find((name) => name.endsWith('-size')) ?? '';
			const set = (name: string, value: string) =>
				dialog.style.setProperty(known.replace(/size$/, name), value);
			dialog.dir = dir;
			const seen: { look: string; where: string; faults: string[] }[] = [];
			for (const face of faces) {
				for (const size of sizes) {
					for (const column of columns) {
						set('serif', `"${face} Serif", serif`);
						set('sans', `"${face} Sans", sans-serif`);
						set('size', `${size}px`);
						set('width', `${column}ch`);
						for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
						seen.push({
							look: `${face}, ${size}px, ${column}ch`,
							where: dialog.dataset.names ?? '',
							faults: faults(),
						});
					}
				}
			}
			return seen;

			function faults(): string[] {
				const found: string[] = [];
				const frame = scroller.getBoundingClientRect();
				const named = [...root.querySelectorAll('p:has(> .margin-name)')];
				if (named.length !== 2) found.push(`${named.length} paragraphs have names`);
				for (const paragraph of named) {
					const words = (paragraph.querySelector('q') as Element).getClientRects()[0] as DOMRect;
					const shown = [...paragraph.querySelectorAll('.margin-name, .names-above > *')].filter(
						(name) => name.checkVisibility(),
					);
					if (shown.length !== 1) found.push(`a name stands there ${shown.length} times`);
					for (const name of shown) {
						const box = name.getBoundingClientRect();
						const beside = name.matches('.margin-name');
						if (box.left < frame.left || box.right > frame.left + scroller.clientWidth)
							found.push(`from ${box.left} to ${box.right}`);
						if (name.scrollWidth > name.clientWidth && beside) found.push('wider than its room');
						if (beside && box.right > words.left) found.push('in the text');
						if (beside && Math.abs(box.top - words.top) > words.height)
							found.push('not at the line');
						if (!beside && box.bottom > words.top + 1) found.push('not above the text');
					}
				}
				const over = scroller.scrollWidth - scroller.clientWidth;
				if (over > 0) found.push(`${over}px too wide`);
				return found;
			}
		},
		FACES,
		SIZES,
		COLUMNS,
		direction,
	);

inEachBrowser('the speakers’ names', pages, (scene) => {
	afterEach(() => scene.driver.resize(1280, 900));
	const open = async (address: string) => {
		await scene.driver.open(address);
		const reader = await openReader(scene.driver);
		await until('the outline', () => reader.count(at.reader.speaker));
		return reader;
	};

	it('stand whole beside the text or above it, whatever face, size, column and window', async () => {
		const reader = await open(url);
		const places = new Map<string, string>();
		for (const width of WINDOWS) {
			await scene.driver.resize(width, 900);
			const seen = await tryLooks(reader);
			expect(seen.filter(({ faults }) => faults.length > 0)).toEqual([]);
			for (const { look, where } of seen) places.set(`${width}: ${look}`, where);
		}
		for (const face of FACES) {
			expect(places.get(`1024: ${face}, 28px, 66ch`)).toBe('above');
			expect(places.get(`1920: ${face}, 14px, 66ch`)).toBe('margin');
		}
	});

	it('do so in the stretches of a long article, too, and beside one that reads the other way', async () => {
		const reader = await open(long);
		for (const width of [1280, 1920]) {
			await scene.driver.resize(width, 900);
			for (const direction of ['ltr', 'rtl'] as const) {
				const seen = await tryLooks(reader, direction);
				expect(seen.filter(({ faults }) => faults.length > 0)).toEqual([]);
			}
		}
	});
});
