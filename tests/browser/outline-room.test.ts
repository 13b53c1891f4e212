import { expect, it } from 'vitest';
import { until } from './drivers/wait.ts';
import { fixture, inEachBrowser } from './harness.ts';
import { at, openFinder, openPopup } from './outspoken.ts';

const site = 'https://gazette.example/';
const [few, two, many] = [`${site}few`, `${site}two`, `${site}many`] as const;
const sample =
	'https://en.iz.ru/en/1990417/pavel-strelnikov/ice-lane-when-container-ships-will-winter-northern-sea-route';

const long = (about: string) =>
	`I have said it for years and I say it again that ${about} will not be mended by a promise, and not by a second one; it takes stone, sand, forty people who know what they do, and a winter that lets them work until the thaw`;
const names = [
	'Berta Lindqvist',
	'Otto Brand',
	'Ivo Maran',
	'Lena Storm',
	'Karl Weiss',
	'Nina Falk',
];
const others = ['Hugo Stern', 'Maria Holt', 'Peter Krone', 'Anna Lund', 'Jonas Berg', 'Clara Voss'];

const page = (paragraphs: string[]) => ({
	html: `<!doctype html><html lang="en"><title>The pass opens for lorries</title><meta property="og:type" content="article"><article><h1>The pass opens for lorries</h1>
${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article>`,
});
const pages = {
	...fixture('sample-article', sample),
	[few]: page([
		'The road over the pass is open again after a week of snow, and lorries have begun to climb.',
		`“${long('the road')},” said Berta Lindqvist, head of the road crew.`,
		`“${long('the bridge')},” said Otto Brand, a driver.`,
		'The minister, Ivo Maran, said that the road would be closed again on Monday.',
	]),
	[two]: page([
		'The road over the pass is open again after a week of snow, and lorries have begun to climb.',
		`“${long('the road')}. Whoever has once seen the lorries stand in the ford with their lamps on will not ask again what it costs, and will not wait for the county to answer a letter,” said Berta Lindqvist, head of the road crew.`,
		'Berta Lindqvist said that the bridge would be closed on Monday.',
		`“${long('the bridge')},” said Otto Brand, director of the Institute for Roads and Bridges at the University of the Upper Valley and professor of engineering.`,
	]),
	[many]: page(
		[...names, ...others].flatMap((name) =>
			Array.from(
				{ length: 5 },
				(_, nth) =>
					`“We have shovelled for ${nth + 2} days here and nobody has thanked us for it yet,” said ${name}.`,
			),
		),
	),
};

inEachBrowser('the room of the outline', pages, (scene) => {
	const popupOver = async (url: string) => {
		await scene.driver.open(url);
		const popup = await openPopup(scene.driver);
		await until('the quotations', () => popup.count(at.popup.quote));
		return popup;
	};

	/** What of the popup's first screen holds how much. */
	const firstScreen = async (url: string) => {
		const popup = await popupOver(url);
		return popup.evaluate((root) => {
			const [first, second] = [...root.querySelectorAll('.outline-text')];
			const box = (one: Element | null | undefined) => {
				const { top = 0, bottom = 0 } = one?.getBoundingClientRect() ?? {};
				return { top, bottom, cut: (one?.scrollHeight ?? 0) - (one?.clientHeight ?? 0) };
			};
			return {
				screen: innerHeight,
				foot: box(root.querySelector('.foot')),
				head: box(root.querySelector('.head')),
				first: box(first),
				second: box(second),
			};
		});
	};

	it('has the whole of one quotation and the beginning of the next on the first screen, below a head of a third', async () => {
		const { screen, head, first, second } = await firstScreen(few);
		expect(head.bottom).toBeLessThanOrEqual(screen / 3);
		// A fraction of a pixel is rounding.
		expect(first.cut).toBeLessThanOrEqual(1);
		expect(first.bottom).toBeLessThanOrEqual(screen);
		expect(second.top).toBeLessThan(screen - 20);
	});

	it('has room for the next one below a long one and what else its speaker said', async () => {
		const { foot, first, second } = await firstScreen(two);
		expect(first.cut).toBeLessThanOrEqual(1);
		// The better part of its first line.
		expect(second.top + 10).toBeLessThanOrEqual(foot.top);
	});

	it('has the first quotation of an Izvestia article whole on it, below a title of two lines', async () => {
		const { screen, foot, head, first } = await firstScreen(sample);
		expect(head.bottom).toBeLessThanOrEqual(screen / 3);
		expect(first.cut).toBeLessThanOrEqual(1);
		expect(first.bottom).toBeLessThanOrEqual(foot.top);
	});

	it('shows sixty quotations of twelve speakers on three screens when they are folded', async () => {
		const popup = await popupOver(many);
		expect(await popup.text('#tab-outline')).toMatch(/60$/);
		await openFinder(popup);
		await until('all speakers folded', async () => {
			const open = await popup.count('details.outline-speaker[open]');
			if (open > 0) await popup.click('.outline-fold');
			return open === 0;
		});
		const screens = await popup.evaluate((root) => {
			const page = (root as Document).documentElement;
			return page.scrollHeight / page.clientHeight;
		});
		expect(screens).toBeLessThanOrEqual(3);
	});

	it('names each part of the bar, in it where there is room and in its tip everywhere', async () => {
		const popup = await popupOver(many);
		const parts = await popup.evaluate((root) =>
			[...root.querySelectorAll<HTMLElement>('.outline-bar button')].map((part) => {
				const name = part.querySelector('span');
				return {
					label: part.getAttribute('aria-label') ?? '',
					tip: part.title,
					width: part.getBoundingClientRect().width,
					name: name?.textContent ?? '',
					seen: name !== null && getComputedStyle(name).visibility === 'visible',
				};
			}),
		);
		expect(parts).toHaveLength(12);
		for (const { label, tip, width, name, seen } of parts) {
			expect(tip).toBe(label);
			expect(label).toMatch(/^\p{Lu}\p{L}+ \p{Lu}\p{L}+: \d+\s?%$/u);
			expect(label).toContain(name);
			expect(seen).toBe(width >= 36);
		}
	});
});
