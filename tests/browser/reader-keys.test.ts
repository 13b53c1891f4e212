import { expect, it } from 'vitest';
import { articlePage, paragraph, story } from './article-page.ts';
import type { View } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { at, openFinder, openReader } from './outspoken.ts';

const url = 'https://gazette.example/pass';

inEachBrowser('the keys of the reader', { [url]: articlePage() }, (scene) => {
	const open = async () => {
		await scene.driver.open(url);
		return openReader(scene.driver);
	};
	/** Puts the article at its beginning, presses PageDown, and waits for it to move. */
	const expectToScroll = async (reader: View, after: string) => {
		await reader.evaluate((root) =>
			root.querySelector('.scroller')?.scrollTo({ top: 0, behavior: 'instant' }),
		);
		await scene.driver.press('PageDown');
		await until(`the article to scroll after ${after}`, () =>
			reader.evaluate((root) => (root.querySelector('.scroller')?.scrollTop ?? 0) > 100),
		);
	};
	/** What has the focus: its class, or the quotation. */
	const focused = (reader: View) =>
		reader.evaluate((root) => {
			const active = root.activeElement as HTMLElement | null;
			return active?.dataset.quote ?? active?.dataset.row ?? active?.className ?? '';
		});

	it('select all of the article, and nothing beside it or behind it', async () => {
		const { driver } = scene;
		const reader = await open();
		await until('the outline', () => reader.count(at.reader.speaker));
		for (const where of ['at once', 'after a click']) {
			if (where !== 'at once') await reader.click('.scroller p', 'Paragraph 1 ');
			await driver.press('Control+a');
			await driver.press('Control+c');
			await until(`the words ${where}`, async () =>
				(await driver.clipboard()).text.includes(paragraph(30)),
			);
			const { text } = await driver.clipboard();
			for (const words of [story.title, paragraph(1), story.quote]) expect(text).toContain(words);
			expect(text.split(story.quote)).toHaveLength(2);
			expect(text).not.toContain(story.menu);
			await reader.click('.outline-words', story.secondQuote);
			await reader.click('.outline-copy');
			await until(
				'the clipboard to hold less',
				async () => !(await driver.clipboard()).text.includes(paragraph(1)),
			);
		}
		// In a field they select what is typed there.
		await openFinder(reader);
		await driver.type('bridge');
		await driver.press('Control+a');
		await driver.type('b');
		await until('the letter alone', () =>
			reader.evaluate(
				(root) => root.querySelector<HTMLInputElement>('.outline-filter')?.value === 'b',
			),
		);
	});

	it('reach the quotations of the text as one stop, after a way past it to the outline', async () => {
		const { driver } = scene;
		const reader = await open();
		const seen: string[] = [];
		// Past the quotation comes the first control of the outline: the link to the site stands before it.
		for (let stops = 0; stops < 4; stops++) {
			await driver.press('Tab');
			seen.push(await focused(reader));
		}
		expect(seen).toEqual(['skip', '', 'q1', 'tool']);
		await reader.evaluate((root) => root.querySelector<HTMLElement>('.skip')?.focus());
		await driver.press('Enter');
		await until('the outline', () =>
			reader.evaluate((root) => root.activeElement?.closest('.panel-outline') !== null),
		);
		expect(await focused(reader)).toBe('q1');
	});

	it('copy the quotation in front of the person, and say so at it', async () => {
		const { driver } = scene;
		const reader = await open();
		const told = () =>
			reader.evaluate((root) => {
				const card = root.querySelector<HTMLElement>('.voice-card');
				return card && !card.hidden ? card.innerText : '';
			});
		await driver.press('c');
		await until('word of it', async () => (await told()).includes('Copied'));
		expect(await told()).toContain('Berta Lindqvist');
		expect((await driver.clipboard()).text).toContain(story.quote);
		await driver.press('j');
		await driver.press('j');
		await until('the second', async () => (await focused(reader)) === 'q2');
		await driver.press('c');
		await until('word of it at the second', async () => {
			const words = await told();
			return words.includes('Copied') && words.includes('Otto Brand');
		});
		expect((await driver.clipboard()).text).toContain(story.secondQuote);
		// On a speaker's row there is no quotation to copy, and those of the text are not in front.
		await reader.evaluate((root) =>
			root.querySelector<HTMLElement>('.panel-outline details > summary')?.focus(),
		);
		await until('the card to go', async () => (await told()) === '');
		await driver.press('c');
		await reader.evaluate((root) => {
			const at = (root as ShadowRoot).querySelector<HTMLElement>('.scroller [data-quote="q2"]');
			at?.focus({ preventScroll: true });
			root.querySelector('.scroller')?.scrollTo({ top: 1e6, behavior: 'instant' });
		});
		await driver.press('c');
		await until('word that there is none', async () =>
			(await reader.text('.status')).includes('No quotation is on the screen'),
		);
	});

	it('scroll the article whatever was used before, and J and K go through its quotations', async () => {
		const { driver } = scene;
		const reader = await open();
		await expectToScroll(reader, 'opening');
		await reader.click('[data-opens="theme"]');
		await reader.click('.choice[data-value="light"]');
		await driver.press('Escape');
		// The bar is one stop of Tab; along it lead the arrows.
		await driver.press('ArrowRight');
		await until('the next tool', async () => (await focused(reader)).includes('tool-text'));
		const stops = await reader.evaluate(
			(root) => root.querySelectorAll('.tools button[tabindex="0"]').length,
		);
		expect(stops).toBe(1);
		await expectToScroll(reader, 'a menu');
		await reader.click('.tool-contents');
		await expectToScroll(reader, 'a button');
		await reader.click('.panel-outline .panel-head button');
		await until('the panel to go', async () => (await reader.count(at.reader.outline)) === 0);
		// Where it was before.
		expect(await focused(reader)).toContain('tool-contents');
		await expectToScroll(reader, 'a panel that was closed');
		await reader.click('.running-title');
		await expectToScroll(reader, 'a press beside the controls');
		await reader.evaluate((root) => (root.activeElement as HTMLElement | null)?.blur());
		await expectToScroll(reader, 'the focus was lost');
		await driver.press('Home');
		await until('the beginning', () =>
			reader.evaluate((root) => root.querySelector('.scroller')?.scrollTop === 0),
		);
		for (const [key, quote] of [
			['j', 'q1'],
			['j', 'q2'],
			['k', 'q1'],
		] as const) {
			await driver.press(key);
			await until(`${quote} by ${key}`, async () => (await focused(reader)) === quote);
		}
	});
});
