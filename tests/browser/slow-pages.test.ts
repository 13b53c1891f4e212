import { expect, it } from 'vitest';
import { articlePage, story } from './article-page.ts';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { at, openPopup, readerShown, settled } from './outspoken.ts';

const url = 'https://gazette.example/slow';
const script = 'https://tracker.example/slow.js';
const image = 'https://tracker.example/slow.svg';
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>`;

inEachBrowser('a page that is slow to come', {}, (scene) => {
	/** Goes to the page and does not wait for its load event. Returns the function that lets the rest come. */
	const begin = async (page: { html: string }): Promise<() => void> => {
		let release = () => {};
		const after = new Promise<void>((resolve) => {
			release = resolve;
		});
		scene.server.add(url, page);
		scene.server.add(script, { text: '', type: 'text/javascript', after });
		scene.server.add(image, { text: picture, type: 'image/svg+xml', after });
		await scene.driver.open('https://gazette.example/before');
		await scene.driver.page.evaluate((_, address) => {
			location.href = address;
		}, url);
		await until('the page to begin', () =>
			scene.driver.page.evaluate(
				(_, [address, words]) =>
					location.href === address && (document.body?.textContent ?? '').includes(words),
				[url, story.menu] as const,
			),
		);
		return release;
	};

	it('is waited for while its text is still coming, and is said to be', async () => {
		const release = await begin(articlePage({ before: `<script src="${script}"></script>` }));
		const popup = await scene.driver.clickToolbarButton();
		await until('the word that it is loading', () => popup.text('main[aria-busy]'));
		expect(await popup.count(at.popup.readerButton)).toBe(0);
		release();
		await settled(popup);
		expect(await popup.text(at.popup.title)).toBe(story.title);
		expect(await popup.count(at.popup.quote)).toBe(2);
	});

	it('is read as soon as its text is there, whatever else is still to come', async () => {
		const release = await begin(articlePage({ after: `<img src="${image}" alt="">` }));
		const popup = await openPopup(scene.driver);
		expect(await popup.count(at.popup.quote)).toBe(2);
		await popup.click(at.popup.readerButton);
		const reader = await readerShown(scene.driver);
		expect(await reader.text(at.reader.title)).toBe(story.title);
		expect(await scene.driver.page.evaluate(() => document.readyState)).toBe('interactive');
		release();
	});
});
