import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../unit/safety/hostile-page.ts';
import { payloads, together } from '../../unit/safety/payloads.ts';
import type { View } from '../drivers/driver.ts';
import { until } from '../drivers/wait.ts';
import { inEachBrowser } from '../harness.ts';
import { at, openPopup, openReader } from '../outspoken.ts';
import { withoutBrowsersOwn } from '../own-traffic.ts';
import { arena, arm, recorded } from './arena.ts';

const site = 'https://news.example/hostile/';
const armedPage = `${site}all`;
const pages = {
	[armedPage]: { html: arena(together) },
	[`${site}clobbered`]: { html: arena(payloads['clobber-document']!) },
	[`${site}styled`]: { html: arena(payloads['style-injection']!) },
	[`${site}formula`]: { html: arena(payloads.formula!) },
	[`${site}based`]: { html: arena(payloads.base!) },
};

/** What in a view could run or load what it should not; the reader's own style element is its own. */
function dangersIn(view: View): Promise<string[]> {
	return view.evaluate((root) => {
		const found: string[] = [];
		const allowed = /^(?:https?:\/\/|mailto:|data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,]|#)/i;
		for (const element of root.querySelectorAll('*')) {
			const name = element.localName;
			const own = /^(?:chrome|moz)-extension:/.test(element.getAttribute('src') ?? location.href);
			if (/^(?:iframe|object|embed|base|meta|script|form|math|audio|video)$/.test(name) && !own) {
				found.push(name);
			}
			for (const { name: attribute, value } of element.attributes) {
				if (/^on|^srcdoc$|^ping$/i.test(attribute)) found.push(`${name} ${attribute}`);
				const addressed = /^(?:href|src|action|formaction|poster|data)$/.test(attribute);
				if (addressed && !own && !allowed.test(value)) found.push(`${name} ${attribute}=${value}`);
			}
			if (
				element.getAttribute('target') === '_blank' &&
				!/noopener/.test(element.getAttribute('rel') ?? '')
			) {
				found.push('target without noopener');
			}
		}
		return found;
	});
}

inEachBrowser('a hostile page', pages, (scene) => {
	it('can be seen to run and to load, where it does', async () => {
		await scene.driver.open(armedPage);
		const armed = await arm(scene.driver, scene.server);
		await scene.driver.page.evaluate(() => {
			const box = document.createElement('div');
			box.innerHTML = '<img src="https://evil.example/proof" onerror="ran(\'proof\')">';
			document.body.append(box);
		});
		await until('the proof', async () => (await armed.runs()).includes('proof'));
		expect(armed.requests()).toEqual(['https://evil.example/proof']);
	});

	it('runs nothing and loads nothing through popup, reader, light box, copy and saving', async () => {
		await scene.driver.open(armedPage);
		const armed = await arm(scene.driver, scene.server);
		const popup = await openPopup(scene.driver);
		expect(await popup.text()).toContain('Anna Lindqvist');
		expect(
			await popup.evaluate(() => document.querySelectorAll('img[onerror], svg[onload]').length),
		).toBe(0);
		await scene.driver.closePopup();

		const reader = await openReader(scene.driver);
		const text = (await reader.text(at.reader.article)).replace(/\s+/g, ' ');
		// Quotations have their speaker's name beside them, in the middle of the text.
		const plain = paragraphs.filter((paragraph) => !paragraph.startsWith('“'));
		for (const paragraph of plain) expect(text).toContain(paragraph.slice(0, 50));
		expect(await dangersIn(reader)).toEqual([]);
		// What is clicked: each link's address is safe already; pictures, quotations and menus are opened.
		if (await reader.count('button.picture')) {
			await reader.click('button.picture');
			await until('the light box', () => reader.count('.light-box'));
			await scene.driver.press('Escape');
		}
		await reader.click('.outline-words');
		await reader.click('.outline-copy');
		for (const kind of ['Web page', 'Markdown']) {
			await reader.click('[data-opens="save"]');
			await reader.click('.entry', kind);
		}
		expect(await dangersIn(reader)).toEqual([]);
		await until('the pictures', () =>
			reader.evaluate((root) =>
				[...root.querySelectorAll('img')].every(({ complete }) => complete),
			),
		);
		expect(await armed.runs()).toEqual([]);
		expect(armed.requests()).toEqual([]);
	});

	describe('hands on nothing that runs or loads', () => {
		/** Opens what was handed on as a page of its own, which is ready to be run in, and looks what it does. */
		const open = async (html: string) => {
			const url = 'https://kept.example/';
			const page = recorded(html).replace('armed = false', 'armed = true');
			scene.server.add(url, { html: page });
			const from = scene.server.requests.length;
			await scene.driver.open(url);
			const { runs } = await arm(scene.driver, scene.server);
			return {
				runs: await runs(),
				requests: withoutBrowsersOwn(scene.server.requests.slice(from)).filter(
					(request) => request !== url,
				),
				dangers: (await dangersIn(scene.driver.page)).filter((danger) => danger !== 'meta'),
				text: (await scene.driver.page.text()).replace(/\s+/g, ' '),
			};
		};
		const harmless = { runs: [], requests: [], dangers: [] };
		const save = async (entry: string) => {
			await scene.driver.open(armedPage);
			const reader = await openReader(scene.driver);
			return scene.driver.download(async () => {
				await reader.click('[data-opens="save"]');
				await reader.click('.entry', entry);
			});
		};
		/** Markdown in which nothing is markup that we have not written, and no link leads to a script. */
		const expectPlain = (markdown: string) => {
			expect(markdown).not.toMatch(/(?<!\\)<(?!https?:)/);
			expect(markdown).not.toMatch(/(?<!\\)\]\((?!https?:|mailto:|#)/);
		};

		it('in the saved page, even without its policy', async () => {
			const { text: saved } = await save('HTML');
			const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
			expect(saved).toMatch(policy);
			expect(saved.replace(policy, '')).not.toContain('http-equiv');
			const found = await open(saved.replace(policy, ''));
			expect(found).toMatchObject(harmless);
			expect(found.text).toContain(paragraphs[0]);
			// What looked like markup to a reader of the page still does.
			expect(found.text).toContain('They wrote <img src=x: onerror=');
		});

		it('in the saved Markdown', async () => {
			const { text } = await save('Markdown');
			expectPlain(text);
			expect(text).toContain('They wrote \\<img src=x: onerror=');
		});

		/** The outline as the popup saves it. */
		const exported = async (format: string) => {
			const popup = await openPopup(scene.driver);
			const { text } = await scene.driver.download(async () => {
				await popup.click('[popovertarget="export"]');
				await popup.click(`#export [aria-label^="Save: ${format}"]`);
			});
			await scene.driver.closePopup();
			return text;
		};

		it('in the exported outline', async () => {
			await scene.driver.open(armedPage);
			expectPlain(await exported('Markdown'));
			expect(JSON.parse(await exported('JSON'))).toMatchObject({ format: 'outspoken-outline' });
		});

		it('in the table for spreadsheets', async () => {
			await scene.driver.open(`${site}formula`);
			const csv = await exported('CSV');
			const rows = csv.slice(1).split('\r\n').slice(0, -1);
			const fields = rows.flatMap((row) => row.slice(1, -1).split('","'));
			expect(fields.filter((field) => /(?:^|;)[=+@\t\r-]/.test(field))).toEqual([]);
			expect(csv).toContain(`"'=2+5;'=3 is what`);
		});

		it('in a copied quotation', async () => {
			await scene.driver.open(armedPage);
			const reader = await openReader(scene.driver);
			await until('the marks', () => reader.count(at.reader.mark));
			await reader.evaluate(
				(root, css) =>
					[...root.querySelectorAll<HTMLElement>(css)]
						.find((mark) => mark.textContent?.includes('<img'))
						?.focus(),
				at.reader.mark,
			);
			await scene.driver.press('C');
			await until('the message', async () => (await reader.text('.status')) !== '');
			const { html, text } = await scene.driver.clipboard();
			expect(text).toContain('<img src=x: onerror=');
			const found = await open(html);
			expect(found).toMatchObject(harmless);
			expect(found.text).toContain('<img src=x: onerror=');
		});
	});

	it('cannot reach into the reader, or open it', async () => {
		await scene.driver.open(armedPage);
		await openReader(scene.driver);
		const reached = await scene.driver.page.evaluate(() => {
			// The page's own form stands in for document.querySelector.
			const host = document.documentElement.querySelector('[data-outspoken-reader]');
			window.postMessage({ type: 'to-page/toggle-reader' }, '*');
			document.dispatchEvent(new CustomEvent('to-page/read', { detail: {} }));
			return {
				host: host !== null,
				shadow: host?.shadowRoot ?? null,
				runtime: 'outspokenPage' in window,
			};
		});
		expect(reached).toEqual({ host: true, shadow: null, runtime: false });
		expect(await scene.driver.reader.isOpen()).toBe(true);
	});

	it('cannot hide or dress the reader with its style sheets', async () => {
		await scene.driver.open(`${site}styled`);
		const reader = await openReader(scene.driver);
		const look = await reader.evaluate((root) => {
			const heading = root.querySelector('h1');
			if (!heading) return null;
			return { shown: heading.checkVisibility(), colour: getComputedStyle(heading).color };
		});
		expect(look?.shown).toBe(true);
		expect(look?.colour).not.toBe('rgb(255, 0, 0)');
	});

	it('is read, or says that it cannot be, where it clobbers the DOM', async () => {
		await scene.driver.open(`${site}clobbered`);
		const popup = await openPopup(scene.driver);
		expect(await popup.text()).toMatch(/Anna Lindqvist|\S{3,} \S{2,}/);
	});

	it('has its article addressed by the page, not by a foreign base', async () => {
		await scene.driver.open(`${site}based`);
		const popup = await openPopup(scene.driver);
		expect(await popup.evaluate(() => document.body.innerHTML)).not.toContain('evil.example');
	});
});
