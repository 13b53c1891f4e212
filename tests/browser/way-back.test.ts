import { expect, it } from 'vitest';
import { articlePage, story } from './article-page.ts';
import type { View } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { at, openReader } from './outspoken.ts';
import { pageState } from './page-state.ts';

/** A second of silence, to play over and over. */
function silence(): string {
	const samples = 8000;
	const wav = Buffer.alloc(44 + samples, 128);
	wav.write('RIFF', 0);
	wav.writeUInt32LE(36 + samples, 4);
	wav.write('WAVEfmt ', 8);
	wav.writeUInt32LE(16, 16);
	wav.writeUInt16LE(1, 20);
	wav.writeUInt16LE(1, 22);
	wav.writeUInt32LE(8000, 24);
	wav.writeUInt32LE(8000, 28);
	wav.writeUInt16LE(1, 32);
	wav.writeUInt16LE(8, 34);
	wav.write('data', 36);
	wav.writeUInt32LE(samples, 40);
	return `data:audio/wav;base64,${wav.toString('base64')}`;
}

const site = 'https://gazette.example/';
const audio = (id: string) => `<audio id="${id}" muted loop src="${silence()}"></audio>`;
const fresh = 'The tunnel below the pass is dry again';
const pages = {
	[`${site}plain`]: articlePage(),
	[`${site}second`]: articlePage({ before: '<p>The second page.</p>' }),
	[`${site}media`]: articlePage({
		before: `${audio('plays')}${audio('rests')}${audio('late')}<iframe srcdoc='${audio('framed')}'></iframe>`,
	}),
	[`${site}focus`]: articlePage({
		before: `<p><textarea id="field">Words of a letter</textarea></p><p id="editable" contenteditable>Words to be edited</p>
<div id="host"></div><script>
	const root = document.getElementById('host').attachShadow({ mode: 'open' });
	root.append(Object.assign(document.createElement('button'), { textContent: 'In a shadow' }));
</script>`,
	}),
	[`${site}dialog`]: articlePage({
		after: '<dialog id="own"><p>A word of the page</p><button>Agree</button></dialog>',
	}),
	// Goes on to another article without loading a page.
	[`${site}router`]: articlePage({
		before: `<button id="go">Next</button><script>
	document.getElementById('go').onclick = () => {
		history.pushState(null, '', '/tunnel');
		document.title = '${fresh}';
		const article = document.createElement('article');
		const heading = document.createElement('h1');
		heading.textContent = '${fresh}';
		article.append(heading, ...Array.from({ length: 8 }, (_, index) => {
			const paragraph = document.createElement('p');
			paragraph.textContent = 'Part ' + index + ' of the other report tells of pumps, of the water that they carried away and of the night shift.';
			return paragraph;
		}));
		document.querySelector('article').replaceWith(article);
	};
</script>`,
	}),
};

inEachBrowser('the way into the reader and back', pages, (scene) => {
	const closed = () =>
		until('the reader to close', async () => !(await scene.driver.reader.isOpen()));
	const leave = async () => {
		await scene.driver.press('Escape');
		await closed();
	};
	const paused = (page: View, id: string) =>
		page.evaluate((root, name) => {
			const frame = root.querySelector('iframe')?.contentDocument;
			const media = root.querySelector(`#${name}`) ?? frame?.querySelector(`#${name}`);
			return (media as HTMLAudioElement | null | undefined)?.paused ?? null;
		}, id);
	const play = (page: View, id: string) =>
		page.evaluate((root, name) => {
			const frame = root.querySelector('iframe')?.contentDocument;
			const media = root.querySelector(`#${name}`) ?? frame?.querySelector(`#${name}`);
			return (media as HTMLAudioElement).play();
		}, id);

	it('pauses what plays in the page, keeps it so, and lets it play on afterwards', async () => {
		const { driver } = scene;
		await driver.open(`${site}media`);
		await until('the frame', async () => (await paused(driver.page, 'framed')) === true);
		await play(driver.page, 'plays');
		await play(driver.page, 'framed');
		expect(await paused(driver.page, 'plays')).toBe(false);
		await openReader(driver);
		for (const id of ['plays', 'framed', 'rests']) {
			await until(`${id} to be paused`, async () => (await paused(driver.page, id)) === true);
		}
		// What wants to start in the meantime waits, too.
		await play(driver.page, 'late').catch(() => {});
		await until('the late one to be paused', () => paused(driver.page, 'late'));
		await leave();
		for (const id of ['plays', 'framed', 'late']) {
			await until(`${id} to play on`, async () => (await paused(driver.page, id)) === false);
		}
		expect(await paused(driver.page, 'rests')).toBe(true);
	});

	it.each([
		['a text field', '#field'],
		['words that can be edited', '#editable'],
		['a button in a shadow root of the page', '#host'],
	])('gives the focus back to %s', async (_, selector) => {
		const { driver } = scene;
		await driver.open(`${site}focus`);
		await driver.page.evaluate((root, css) => {
			const element = root.querySelector<HTMLElement>(css);
			const inner = element?.shadowRoot?.querySelector<HTMLElement>('button') ?? element;
			inner?.focus();
			if (inner instanceof HTMLTextAreaElement) inner.setSelectionRange(6, 8, 'backward');
			else if (inner?.firstChild && !element?.shadowRoot) {
				getSelection()?.setBaseAndExtent(inner.firstChild, 9, inner.firstChild, 6);
			}
		}, selector);
		const held = () =>
			driver.page.evaluate(() => {
				const active = document.activeElement;
				const field = document.querySelector('textarea');
				const selection = getSelection();
				return {
					focus: active?.id,
					inner: active?.shadowRoot?.activeElement?.textContent ?? '',
					field: [field?.selectionStart, field?.selectionEnd, field?.selectionDirection],
					selection: [String(selection), selection?.anchorOffset, selection?.focusOffset],
				};
			});
		const before = await held();
		const state = await pageState(driver.page);
		await openReader(driver);
		await leave();
		expect(await held()).toEqual(before);
		expect(await pageState(driver.page)).toEqual(state);
	});

	it('leaves a dialog of the page open as it was', async () => {
		const { driver } = scene;
		await driver.open(`${site}dialog`);
		await driver.page.evaluate((root) =>
			root.querySelector<HTMLDialogElement>('#own')?.showModal(),
		);
		const before = await pageState(driver.page);
		const reader = await openReader(driver);
		const covered = await reader.evaluate((root) => {
			const point = root.querySelector('h1')?.getBoundingClientRect();
			const hit = document.elementFromPoint((point?.x ?? 0) + 5, (point?.y ?? 0) + 5);
			return hit?.hasAttribute('data-outspoken-reader') ?? false;
		});
		expect(covered).toBe(true);
		await leave();
		const { page } = driver;
		expect(await pageState(page)).toEqual(before);
		expect(await page.evaluate((root) => root.querySelector('#own')?.matches(':modal'))).toBe(true);
	});

	it('holds over back and forward, with the reader open or not', async () => {
		const { driver } = scene;
		await driver.open(`${site}plain`);
		await openReader(driver);
		await driver.open(`${site}second`);
		expect(await driver.reader.isOpen()).toBe(false);
		const second = await pageState(driver.page);
		for (let times = 0; times < 2; times++) {
			await driver.back();
			expect(await driver.page.evaluate(() => location.pathname)).toBe('/plain');
			if (!(await driver.reader.isOpen())) await openReader(driver);
			expect(await driver.reader.text(at.reader.title)).toBe(story.title);
			await leave();
			expect(await driver.page.text()).toContain(story.menu);
			expect(await driver.page.evaluate(() => document.documentElement.children.length)).toBe(2);
			await driver.forward();
			expect(await driver.reader.isOpen()).toBe(false);
			const { html, url, historyLength } = await pageState(driver.page);
			expect({ html, url, historyLength }).toEqual({
				html: second.html,
				url: second.url,
				historyLength: second.historyLength,
			});
		}
	});

	it('reads what the page shows now, where it goes on without loading', async () => {
		const { driver } = scene;
		await driver.open(`${site}router`);
		const reader = await openReader(driver);
		expect(await reader.text(at.reader.title)).toBe(story.title);
		await leave();
		await driver.page.click('#go');
		await until('the other article', async () => (await driver.page.text('h1')) === fresh);
		await openReader(driver);
		expect(await reader.text(at.reader.title)).toBe(fresh);
		expect(await reader.text(at.reader.article)).not.toContain(story.quote);
		await leave();
		expect(await driver.page.evaluate(() => location.pathname)).toBe('/tunnel');
	});

	it('costs nothing however often it is gone', async () => {
		const { driver } = scene;
		await driver.open(`${site}plain`);
		const before = await pageState(driver.page);
		for (let times = 0; times < 4; times++) {
			await driver.shortcut('toggle-reader');
			await until('the article', () => driver.reader.text(at.reader.title));
			await driver.shortcut('toggle-reader');
			await closed();
		}
		expect(await pageState(driver.page)).toEqual(before);
		const rules = await driver.page.evaluate(() =>
			document.adoptedStyleSheets.map(({ cssRules }) => cssRules.length),
		);
		expect(rules.filter((count) => count > 0)).toEqual([]);
		expect(rules.length).toBeLessThanOrEqual(1);
	});
});
