import { expect, it } from 'vitest';
import type { View, Voice } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { at, openReader } from './outspoken.ts';

// Faroese, for no system has a voice for it: so each sentence goes to the test's own voice, or to none.
const url = 'https://gazette.example/ferja';
const sentences = [
	'Ferjan kom ikki í kvøld',
	'Veðrið var ringt alla vikuna og havnin var stongd.',
	'Nú vónar fólk, at ferjan kemur aftur í morgin.',
	'Skiparin sigur, at skipið er klárt.',
	'Eingin veit, nær vindurin minkar.',
];
const [title, first, second, third, fourth] = sentences;
const pages = {
	[url]: {
		html: `<!doctype html><html lang="fo"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"></head><body><article><h1>${title}</h1>
<p>${first} ${second}</p><p>${third} ${fourth}</p></article></body></html>`,
	},
};

inEachBrowser(
	'reading aloud',
	pages,
	(scene) => {
		let voice: Voice;

		const open = async () => {
			await scene.driver.open(url);
			return openReader(scene.driver);
		};
		const openMenu = async (reader: View) => {
			await reader.click('[data-opens="listen"]');
			await until('the player', () => reader.count('.player-main'));
		};
		/** The button that plays and pauses: its words. */
		const main = (reader: View) => reader.text('.player-main');
		const said = async () => (await voice.said()).map(({ text }) => text);
		/** The sentence that is lit up, as the browser paints it. */
		const lit = (reader: View) =>
			reader.evaluate(() => {
				const ranges: string[] = [];
				// Not by an iterator, which Firefox does not hand to the driver.
				CSS.highlights.get('outspoken-sentence')?.forEach((range) => {
					ranges.push(String(range));
				});
				return ranges.join('|');
			});
		const speaks = async (reader: View, sentence: string | undefined) => {
			await until(`“${sentence}” to be said`, async () => {
				const last = (await voice.said()).at(-1);
				return last?.text === sentence && !last?.stopped;
			});
			await until(`“${sentence}” to be lit`, async () => (await lit(reader)) === sentence);
		};

		it('says so where no voice speaks the article’s language, and is there when one comes', async () => {
			let reader = await open();
			await reader.click('[data-opens="listen"]');
			await until('the sentence', async () => (await reader.text('.menu')).includes('no voice'));
			expect(await reader.count('.player-main')).toBe(0);
			voice = await scene.driver.addVoice('fo-FO');
			if (scene.browser === 'chromium') {
				reader = await open();
				await reader.click('[data-opens="listen"]');
			}
			await until('the player', () => reader.count('.player-main'));
			expect(await reader.text(at.reader.title)).toBe(title);
		});

		it('goes from sentence to sentence, lighting up each, and stops at the end', async () => {
			const reader = await open();
			await openMenu(reader);
			expect(await main(reader)).toBe('Play');
			const before = (await said()).length;
			await reader.click('.player-main');
			for (const sentence of sentences) {
				await speaks(reader, sentence);
				expect(await main(reader)).toBe('Pause');
				await voice.finish();
			}
			await until('the player to be at rest', async () => (await main(reader)) === 'Play');
			expect(await lit(reader)).toBe('');
			expect((await said()).slice(before)).toEqual(sentences);
		});

		it('pauses, goes on from its place, and begins anew after a stop', async () => {
			const reader = await open();
			await openMenu(reader);
			await reader.click('.player-main');
			await speaks(reader, title);
			await voice.finish();
			await speaks(reader, first);
			await reader.click('.player-main');
			await until('silence', async () => (await voice.said()).at(-1)?.stopped);
			expect(await main(reader)).toBe('Play');
			await reader.click('.player-main');
			await speaks(reader, first);
			await reader.click('.player [aria-label="Stop"]');
			await until('silence', async () => (await voice.said()).at(-1)?.stopped);
			expect(await lit(reader)).toBe('');
			await reader.click('.player-main');
			await speaks(reader, title);
		});

		it('takes up another speed at once', async () => {
			const reader = await open();
			await openMenu(reader);
			await reader.click('.player-main');
			await speaks(reader, title);
			const before = (await voice.said()).at(-1)?.rate ?? 0;
			await reader.evaluate((root) =>
				root.querySelector<HTMLElement>('.menu .slider input')?.focus(),
			);
			await scene.driver.press('ArrowRight');
			await until('the sentence at the new speed', async () => {
				const last = (await voice.said()).at(-1);
				return last !== undefined && last.rate > before && last.text === title && !last.stopped;
			});
		});

		it('falls silent when the reader closes', async () => {
			const reader = await open();
			await openMenu(reader);
			await reader.click('.player-main');
			await speaks(reader, title);
			await reader.click('.tool-close');
			await until('the reader to close', async () => !(await reader.isOpen()));
			await until('silence', async () => (await voice.said()).at(-1)?.stopped);
		});
	},
	{ spoils: true },
);
