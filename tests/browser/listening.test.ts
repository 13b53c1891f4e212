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
		/** The words that are lit up, by where the boxes behind them stand. */
		const lit = (reader: View) =>
			reader.evaluate((root) => {
				const boxes = [...root.querySelectorAll('.lights > div')].map((box) =>
					box.getBoundingClientRect(),
				);
				const walker = document.createTreeWalker(
					root.querySelector('article')!,
					NodeFilter.SHOW_TEXT,
				);
				const words: string[] = [];
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/\S+/g)) {
						const range = document.createRange();
						range.setStart(node, index);
						range.setEnd(node, index + word.length);
						const at = range.getBoundingClientRect();
						const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
						const isLit = boxes.some(
							(box) => box.left < x && x < box.right && box.top < y && y < box.bottom,
						);
						if (isLit) words.push(word);
					}
				}
				return words.join(' ');
			});
		const speaks = async (reader: View, sentence: string | undefined) => {
			await until(`“${sentence}” to be said`, async () => {
				const last = (await voice.said()).at(-1);
				return last?.text === sentence && !last?.stopped;
			});
			await until(`“${sentence}” to be lit`, async () => (await lit(reader)) === sentence);
			expect(await reader.evaluate(() => CSS.highlights.size)).toBe(0);
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
