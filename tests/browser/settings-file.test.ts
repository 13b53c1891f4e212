import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';

inEachBrowser('a file of settings', {}, (scene) => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'outspoken-settings-'));
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));

	const open = async () => {
		await scene.driver.open(scene.driver.extensionUrl('options.html'));
		await until('the settings', () => scene.driver.page.count('section'));
		return scene.driver.page;
	};
	const theme = () =>
		scene.driver.page.evaluate(
			(root) => root.querySelector<HTMLInputElement>('[name="theme"]:checked')?.value ?? '',
		);
	const take = async (text: string) => {
		const file = join(folder, 'settings.json');
		await writeFile(file, text);
		await scene.driver.chooseFile('input[type="file"]', file);
	};
	const news = (words: string) =>
		until(`“${words}”`, async () =>
			(await scene.driver.page.text('[role="status"]')).includes(words),
		);

	it('takes them along and brings them back', async () => {
		const page = await open();
		await page.click('.choice', 'Sepia');
		await until('the choice', async () => (await theme()) === 'sepia');
		const file = await scene.driver.download(() => page.click('button', 'Export'));
		expect(file.name).toBe('outspoken-settings.json');
		expect(JSON.parse(file.text)).toMatchObject({
			format: 'outspoken-settings',
			settings: { reader: { theme: 'sepia' } },
		});
		await page.click('button', 'Reset all settings');
		await page.click('.question .danger');
		await until('the first theme', async () => (await theme()) === 'system');
		await take(file.text);
		await news('imported');
		await until('the theme of the file', async () => (await theme()) === 'sepia');
		await open();
		expect(await theme()).toBe('sepia');
		await page.click('button', 'Reset all settings');
		await page.click('.question .danger');
		await until('the first theme', async () => (await theme()) === 'system');
	});

	it.each([
		['another file', '{"hello": "there"}'],
		['no JSON at all', '<p>'],
	])('is refused where it is none: %s', async (_, text) => {
		await open();
		const before = await theme();
		await take(text);
		await news('not a file of');
		expect(await theme()).toBe(before);
	});
});
