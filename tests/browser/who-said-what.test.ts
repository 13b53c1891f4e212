import { afterEach, expect, it } from 'vitest';
import type { View } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { fixture, inEachBrowser } from './harness.ts';
import { at, openFinder, openPopup, openReader, seenOutline, storeSettings } from './outspoken.ts';

const url =
	'https://en.iz.ru/en/1990417/pavel-strelnikov/ice-lane-when-container-ships-will-winter-northern-sea-route';

inEachBrowser('who said what', fixture('sample-article', url), (scene) => {
	afterEach(() => storeSettings(scene.driver, {}));
	const popupOver = async () => {
		await scene.driver.open(url);
		return openPopup(scene.driver);
	};
	const readerOver = async () => {
		await scene.driver.open(url);
		const reader = await openReader(scene.driver);
		await until('the marks', () => reader.count(at.reader.mark));
		return reader;
	};
	/** The next popup that shows what is expected: one that opens at once may overtake what was chosen before. */
	const again = (what: string, isShown: (popup: View) => Promise<boolean>) =>
		until(what, async () => {
			await scene.driver.closePopup();
			const popup = await openPopup(scene.driver);
			return (await isShown(popup)) ? popup : null;
		});
	const names = async (popup: View) => (await seenOutline(popup)).map(({ name }) => name);
	const kinds = async (popup: View) =>
		new Set((await seenOutline(popup)).flatMap(({ quotes }) => quotes.map(({ kind }) => kind)));
	it('has a bar in the popup whose parts are as wide as their shares, and lead to their speaker', async () => {
		const popup = await popupOver();
		const parts = await popup.evaluate((root) =>
			[...root.querySelectorAll('.outline-bar button')].map((button) => ({
				label: button.getAttribute('aria-label') ?? '',
				width: button.getBoundingClientRect().width,
			})),
		);
		expect(parts.length).toBeGreaterThan(2);
		const percent = (label: string) => Number(/(\d+)\s?%/.exec(label)?.[1]);
		const all = parts.reduce((sum, { label }) => sum + percent(label), 0);
		const whole = parts.reduce((sum, { width }) => sum + width, 0);
		for (const { label, width } of parts) {
			expect(Math.abs(width / whole - percent(label) / all), label).toBeLessThan(0.05);
		}
		const last = parts.at(-1)?.label ?? '';
		await popup.evaluate(
			(root, label) =>
				[...root.querySelectorAll<HTMLElement>('.outline-bar button')]
					.find((button) => button.getAttribute('aria-label') === label)
					?.click(),
			last,
		);
		const reached = await popup.evaluate((root) => {
			const group = (root as Document).activeElement?.closest('.outline-speaker');
			return group?.querySelector('.outline-name')?.textContent ?? '';
		});
		expect(last.startsWith(`${reached}: `)).toBe(true);
		expect(reached).not.toBe('');
	});

	it('begins with those who are quoted most, and what they said is on the first screen', async () => {
		const popup = await popupOver();
		const seen = await seenOutline(popup);
		expect(seen[0]?.share).toBeGreaterThan(0);
		const silent = seen.findIndex(({ share }) => share === 0);
		for (const { share } of silent < 0 ? [] : seen.slice(silent)) expect(share).toBe(0);
		const first = await popup.evaluate((root) => {
			const quote = root.querySelector('.outline-quote');
			return { kind: quote?.getAttribute('data-kind'), top: quote?.getBoundingClientRect().top };
		});
		expect(first.kind).toBe('direct');
		expect(first.top).toBeLessThan(500);
	});

	it('is ordered as the article on request, in the next popup too', async () => {
		const popup = await popupOver();
		const byShare = await names(popup);
		await openFinder(popup);
		await popup.evaluate((root) =>
			root.querySelector<HTMLElement>('.outline-controls select')?.focus(),
		);
		await scene.driver.press('ArrowDown');
		await until('another order', async () => String(await names(popup)) !== String(byShare));
		const inOrder = await names(popup);
		expect([...inOrder].sort()).toEqual([...byShare].sort());
		await again('the same order', async (next) => String(await names(next)) === String(inOrder));
	});

	it('shows the kinds that are wanted, in the next popup too', async () => {
		let popup = await popupOver();
		const before = await kinds(popup);
		expect(before.size).toBeGreaterThan(1);
		const quotes = async () => (await seenOutline(popup)).flatMap((one) => one.quotes).length;
		const count = await quotes();
		await openFinder(popup);
		await popup.click('.outline-kinds .outline-chip', 'Reported');
		await until('fewer quotes', async () => (await quotes()) < count);
		expect(await kinds(popup)).toEqual(new Set([...before].filter((kind) => kind !== 'Reported')));
		popup = await again('the same kinds', async (next) => !(await kinds(next)).has('Reported'));
		await popup.click('.outline-kinds .outline-chip', 'Reported');
		await until('all of them', async () => (await quotes()) === count);
	});

	it('says so where the filter leaves nothing, and finds names, roles and words', async () => {
		const popup = await popupOver();
		await openFinder(popup);
		for (const [words, wanted] of [
			['rostovtsev', 'Gennady Rostovtsev'],
			['polar lines director', 'Gennady Rostovtsev'],
			['mechanic', 'steel but the mechanic'],
		] as const) {
			await popup.evaluate((root) => {
				const field = root.querySelector<HTMLInputElement>('.outline-filter');
				if (!field) return;
				field.focus();
				field.select();
			});
			await scene.driver.type(words);
			await until(wanted, async () => {
				const seen = await seenOutline(popup);
				return seen.length === 1 && JSON.stringify(seen).includes(wanted);
			});
		}
		await scene.driver.type('zzz');
		await until('the sentence', () => popup.text('.outline .outline-empty'));
		expect(await popup.count(at.popup.quote)).toBe(0);
	});

	it('follows the scroll in the reader, and tells how far the person has come', async () => {
		const reader = await readerOver();
		const state = () =>
			reader.evaluate((root) => {
				const current = root.querySelectorAll<HTMLElement>('.panel-outline [aria-current]');
				const panel = root.querySelector('.panel-outline')?.getBoundingClientRect();
				const box = current[0]?.getBoundingClientRect();
				return {
					count: current.length,
					id: current[0]?.dataset.row ?? '',
					seen: Boolean(panel && box && box.top >= panel.top && box.bottom <= panel.bottom),
					progress: Number(
						/: *([\d.]+)/.exec(root.querySelector('.progress')?.getAttribute('style') ?? '')?.[1],
					),
				};
			});
		expect((await state()).progress).toBe(0);
		await scene.driver.press('End');
		await until('the end', async () => {
			const { count, seen, progress } = await state();
			return count === 1 && seen && progress > 0.99;
		});
		const { id } = await state();
		// Once more where the way to the end was still being gone.
		await until('the beginning', async () => {
			await scene.driver.press('Home');
			const isThere = async () => {
				const now = await state();
				return now.progress === 0 && now.id !== id;
			};
			return until('it', isThere, 3000).catch(() => null);
		});
	});

	it('is named over the words that the pointer rests on', async () => {
		const reader = await readerOver();
		const words = 'The biggest bottleneck is not the steel but the mechanic.';
		// Once more where a picture that came late has moved the words away from under the pointer.
		await until('the card', async () => {
			await reader.hover('.bar .tools');
			await reader.hover(at.reader.mark, words);
			return until('it', () => reader.count('.voice-card'), 3000).catch(() => null);
		});
		expect(await reader.text('.voice-card')).not.toBe('');
		await reader.hover('h1');
		await until('the card to go', async () => (await reader.count('.voice-card')) === 0);
	});

	it('loses the marks of a kind that is switched off in the reader', async () => {
		const reader = await readerOver();
		const lines = () =>
			reader.evaluate(
				(root) =>
					[...root.querySelectorAll('.scroller .voice[data-kind="indirect"]')].filter(
						(mark) => getComputedStyle(mark).textDecorationLine === 'underline',
					).length,
			);
		expect(await lines()).toBeGreaterThan(0);
		await openFinder(reader);
		await reader.click('.panel-outline .outline-chip', 'Reported');
		await until('the lines to go', async () => (await lines()) === 0);
		expect(await reader.text(at.reader.article)).toContain('Nobody is going to promise');
		await reader.click('.panel-outline .outline-chip', 'Reported');
		await until('the lines to be back', async () => (await lines()) > 0);
	});

	it('can be closed in the reader, and stays so on the next page', async () => {
		const { driver } = scene;
		let reader = await readerOver();
		expect(await reader.count(at.reader.outline)).toBe(1);
		await reader.click('.panel-outline .panel-head .tool');
		await until('the panel to go', async () => (await reader.count(at.reader.outline)) === 0);
		await driver.press('Escape');
		await until('the reader to close', async () => !(await reader.isOpen()));
		reader = await readerOver();
		expect(await reader.count(at.reader.outline)).toBe(0);
		await reader.click('.tool-outline');
		await until('the panel', () => reader.count(at.reader.outline));
	});
});
