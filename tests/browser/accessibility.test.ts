import { expect, it } from 'vitest';
import { axeIn, type Found } from './axe.ts';
import type { View } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { fixture, inEachBrowser } from './harness.ts';
import { at, openFinder, openPopup, openReader } from './outspoken.ts';

const url =
	'https://en.iz.ru/en/1990417/pavel-strelnikov/ice-lane-when-container-ships-will-winter-northern-sea-route';
const noArticle = 'https://gazette.example/sign-in';
const rightToLeft = 'https://gazette.example/bridge';
const arabic = [
	'قالت مهندسة المشروع سلمى حداد: «سنفتح الجسر الجديد أمام السيارات قبل نهاية هذا الشتاء».',
	'ويمتد الجسر فوق النهر مسافة كيلومترين، وقد استغرق بناؤه ثلاث سنوات كاملة بسبب الفيضانات.',
	'ويأمل سكان القرى القريبة أن تصبح الطريق إلى المدينة أقصر، وأن تصل الحافلات إليهم كل ساعة.',
];
const quiet = 'https://gazette.example/quiet';
const italian = 'https://gazette.example/passo';
const crowd = 'https://gazette.example/crowd';
const article = (language: string, title: string, lines: readonly string[]) => ({
	html: `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><article><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article></html>`,
});
const numbers = Array.from({ length: 20 }, (_, n) => n + 2);
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const pages = {
	[quiet]: article(
		'en',
		'The pass is open',
		numbers.map((n) => `The pass has been open for ${n} days now, and snow is on its way again.`),
	),
	[italian]: article(
		'it',
		'Il passo riapre ai camion',
		numbers.map(
			(n) =>
				`«Abbiamo spalato la strada per ${n} giorni e nessuno ci ha ringraziati», racconta Carla Rossi ai giornalisti.`,
		),
	),
	[crowd]: article(
		'en',
		'What the valley says',
		numbers.map(
			(n) =>
				`“We have shovelled for ${n} days,” said Erik ${letters[n]}andersen, a driver from the valley.`,
		),
	),
	...fixture('sample-article', url),
	[noArticle]: {
		html: '<!doctype html><html lang="en"><title>Sign in</title><form></form></html>',
	},
	// As high as the window: axe takes the locked root's box for the edge of what can be seen.
	[rightToLeft]: {
		html: `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>الجسر الجديد</title>
<meta property="og:type" content="article"><style>body { min-height: 100vh }</style></head><body><article><h1>الجسر الجديد فوق النهر</h1>
${[...arabic, ...arabic.slice(1)].map((words) => `<p>${words}</p>`).join('')}</article></body></html>`,
	},
};

/** No breach, and at least `texts` elements whose contrast was really measured and is enough. */
async function expectAccessible(
	view: View,
	state: string,
	texts: number,
	strict = false,
): Promise<Found> {
	const found = await axeIn(view, strict);
	const { breaches, passed } = found;
	expect(breaches, state).toEqual([]);
	const rule = strict ? 'color-contrast-enhanced' : 'color-contrast';
	expect(passed[rule] ?? 0, `texts measured in ${state}`).toBeGreaterThanOrEqual(texts);
	return found;
}

for (const colorScheme of ['light', 'dark'] as const) {
	inEachBrowser(
		`accessibility on a ${colorScheme} system`,
		pages,
		(scene) => {
			const openArticle = async () => {
				await scene.driver.open(url);
				const reader = await openReader(scene.driver);
				await until('the marks', () => reader.count(at.reader.mark));
				return reader;
			};

			it('holds in the popup: outline, removed pieces, export, keys', async () => {
				await scene.driver.open(url);
				const popup = await openPopup(scene.driver);
				await until('the outline', () => popup.count(at.popup.quote));
				await expectAccessible(popup, 'the outline', 15);
				await popup.click('#tab-removed');
				await until('the list', () => popup.count('.removal'));
				await expectAccessible(popup, 'the removed pieces', 8);
				await popup.click('.kind summary');
				await until('the pieces of a kind', () => popup.count('.kind .removal'));
				await expectAccessible(popup, 'the removed pieces of an unfolded kind', 10);
				await popup.click('[popovertarget="export"]');
				await until('the export', () => popup.count('#export .row'));
				await expectAccessible(popup, 'the export', 6);
				await popup.click('[popovertarget="keys"]');
				await until('the keys', () => popup.count('#keys dt'));
				await expectAccessible(popup, 'the keys', 12);
			});

			it('holds in the settings with the question before a reset, and on the welcome page', async () => {
				const { driver } = scene;
				await driver.open(driver.extensionUrl('options.html'));
				await until('the settings', () => driver.page.count('section'));
				await driver.page.click('[aria-labelledby="file"] button', 'Reset all');
				await until('the question', () => driver.page.count('[role="alertdialog"]'));
				await expectAccessible(driver.page, 'the settings', 30);
				await driver.open(driver.extensionUrl('welcome.html'));
				await until('the welcome', () => driver.page.count('h1'));
				await expectAccessible(driver.page, 'the welcome', 10);
			});

			it('holds in the reader that follows the system', async () => {
				await expectAccessible(await openArticle(), 'the reader', 20);
			});

			const open = async (reader: View, menu: string) => {
				await reader.click(`[data-opens="${menu}"]`);
				await until(`the menu ${menu}`, () => reader.count(`.menu[data-menu="${menu}"]`));
			};

			it('holds in the popup that has no article to show', async () => {
				await scene.driver.open(noArticle);
				await expectAccessible(await openPopup(scene.driver), 'the notice', 1);
			});

			it('holds over what a filter found, a crowd, and where there is no outline', async () => {
				const { driver } = scene;
				await driver.open(crowd);
				const popup = await openPopup(driver);
				await until('the outline', () => popup.count(at.popup.quote));
				await expectAccessible(popup, 'a crowd', 15);
				await openFinder(popup);
				await driver.type('shovelled');
				await until('matches', () => popup.count('.outline mark'));
				await expectAccessible(popup, 'the finds of a filter', 15);
				await driver.type('zzz');
				await until('the sentence', () => popup.text('.outline .outline-empty'));
				await expectAccessible(popup, 'a filter that found nothing', 5);
				await driver.closePopup();
				for (const [address, state] of [
					[quiet, 'nobody quoted'],
					[italian, 'a language not known yet'],
				] as const) {
					await driver.open(address);
					const popup = await openPopup(driver);
					await until('the sentence', () => popup.text(at.popup.noQuotes));
					if (address === italian) expect(await popup.count(at.popup.quote)).toBeGreaterThan(10);
					await expectAccessible(popup, state, 4);
					await driver.closePopup();
				}
			});

			it('holds in the speaker’s card and the light box', async () => {
				const { driver } = scene;
				const reader = await openArticle();
				await driver.press('Tab');
				await reader.evaluate(
					(root, css) => root.querySelector<HTMLElement>(css)?.focus(),
					at.reader.mark,
				);
				await until('the card', () => reader.count('.voice-card'));
				const { measured } = await expectAccessible(reader, 'the card', 20);
				expect(measured.filter((target) => /voice-|card/.test(target))).not.toEqual([]);
				await driver.press('c');
				await until('word of the copy', () => reader.count('.card-copied'));
				await expectAccessible(reader, 'the card that says what was copied', 20);
				await reader.click('.picture');
				await until('the light box', () => reader.count('.light-box[open]'));
				await expectAccessible(reader, 'the light box', 1);
			});

			if (colorScheme === 'dark') {
				it('holds in the menus and panels of the reader that follows the system', async () => {
					const reader = await openArticle();
					expect(await reader.count(at.reader.outline)).toBe(1);
					for (const menu of ['theme', 'text', 'save', 'listen', 'keys']) {
						await open(reader, menu);
						await expectAccessible(reader, `the dark reader with the menu ${menu}`, 20);
					}
					await scene.driver.press('Escape');
					await reader.click('.tool-contents');
					await until('the contents', () => reader.count('.headings button'));
					await expectAccessible(reader, 'the dark reader with the contents', 20);
				});
				return;
			}

			it('holds in each theme of the reader, with its menus and panels open', async () => {
				const { driver } = scene;
				const reader = await openArticle();
				const choose = async (theme: string) => {
					if (!(await reader.count('.menu[data-menu="theme"]'))) await open(reader, 'theme');
					await reader.click(`.choice[data-value="${theme}"]`);
					await until(`the theme ${theme}`, () => reader.count(`.reader[data-theme="${theme}"]`));
				};
				await choose('light');
				await expectAccessible(reader, 'the theme light with its menu', 20);
				await choose('dark');
				await open(reader, 'text');
				await expectAccessible(reader, 'the theme dark with the menu of the text', 20);
				await choose('sepia');
				await open(reader, 'save');
				await expectAccessible(reader, 'the theme sepia with the menu of saving', 20);
				await open(reader, 'listen');
				await expectAccessible(reader, 'the theme sepia with the menu of listening', 20);
				await open(reader, 'keys');
				await expectAccessible(reader, 'the theme sepia with the keys', 30);
				await choose('contrast');
				await driver.press('Escape');
				await reader.click('.tool-contents');
				await until('the contents', () => reader.count('.headings button'));
				await expectAccessible(reader, 'the high contrast with the contents', 20, true);
			});

			it('holds in an article that runs from right to left', async () => {
				await scene.driver.open(rightToLeft);
				const reader = await openReader(scene.driver);
				// The one line of Latin letters at least: axe measures no Arabic.
				await expectAccessible(reader, 'the article in Arabic', 1);
				const seen = await reader.evaluate((root) => {
					const scroller = root.querySelector('.scroller') as HTMLElement;
					const words = scroller.querySelector('p') as HTMLElement;
					return {
						direction: getComputedStyle(words).direction,
						overflow: scroller.scrollWidth - scroller.clientWidth,
					};
				});
				expect(seen).toEqual({ direction: 'rtl', overflow: 0 });
			});
		},
		{ colorScheme },
	);
}
