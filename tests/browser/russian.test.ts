import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixture, inEachBrowser } from './harness.ts';
import { at, openPopup, openReader, seenOutline } from './outspoken.ts';

const folder = 'tests/pages/sample-russian';
const { url, result } = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as {
	url: string;
	result: { article: { title: string } };
};

/** Letters of the other script stand in names and addresses, but not in a run of words. */
const english = /[A-Za-z]{3,} [a-z]{3,}/;

inEachBrowser(
	'the Russian interface on a Russian article',
	fixture('sample-russian', url),
	(scene) => {
		it('speaks Russian in the popup', async () => {
			await scene.driver.open(url);
			const popup = await openPopup(scene.driver);
			expect(await popup.text(at.popup.title)).toBe(result.article.title);
			expect((await seenOutline(popup)).length).toBeGreaterThan(1);
			expect(await popup.text()).not.toMatch(english);
			expect(await popup.evaluate(() => document.documentElement.lang)).toBe('ru');
		});

		it('speaks Russian in the reader', async () => {
			await scene.driver.open(url);
			const reader = await openReader(scene.driver);
			expect(await reader.text()).not.toMatch(english);
			const labels = await reader.evaluate((root) =>
				[...root.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label')),
			);
			expect(labels.join('\n')).not.toMatch(english);
			expect(labels.join('\n')).toMatch(/[а-я]{3,}/);
		});

		it('speaks Russian in the settings', async () => {
			await scene.driver.open(scene.driver.extensionUrl('options.html'));
			expect(await scene.driver.page.text()).toMatch(/[а-я]{3,}/);
			expect(await scene.driver.page.evaluate(() => document.documentElement.lang)).toBe('ru');
		});
	},
	{ locale: 'ru' },
);
