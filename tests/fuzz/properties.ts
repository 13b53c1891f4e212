import fc from 'fast-check';
import type { ChromiumPage } from '../../build/chromium-page.ts';
import { removalKey } from '../../src/page/put-back.ts';
import { outlineText } from '../../src/quotes/outline/outline-text.ts';
import { fingerprint } from '../unit/safety/fingerprint.ts';
import { checkOutline, checkReading, saidBy } from './checks.ts';
import { lostTexts } from './lost-texts.ts';
import { build as buildPage, changedPages } from './pages.ts';
import { type Realm, URL_OF_NOBODY } from './realm.ts';
import { build, text, trees } from './trees.ts';

/** What holds for every page and every text; each property throws where it does not. */
export function propertiesIn(realm: Realm): Readonly<Record<string, fc.IRawProperty<unknown>>> {
	const { parsed, reading } = realm;
	return {
		'a changed page: nothing is lost, and what is put back is there': fc.property(
			changedPages(realm.fixtures),
			fc.nat(),
			(page, choice) => {
				const { document, url } = buildPage(page, realm);
				const before = fingerprint(document);
				const found = reading(document, url);
				checkReading(found);
				checkNothingLost(document, found);
				if (saidBy(reading(document, url)) !== saidBy(found)) {
					throw new Error('Reading twice gives two readings');
				}
				const back = found.removals[choice % (found.removals.length + 1)];
				const key = back && removalKey(back);
				// One piece, or all at once.
				const again = reading(document, url, (one) => !key || removalKey(one) === key);
				checkReading(again);
				checkNothingLost(document, again, found);
				if (back && !again.removals.some(({ kept }) => kept)) {
					throw new Error(`“${back.text}” was put back, and the log does not say so`);
				}
				if (fingerprint(document) !== before) throw new Error('Reading changed the page');
			},
		),
		'a page: read without harm, and what comes out fits together': fc.property(
			trees,
			text,
			(forest, title) => {
				const document = build(parsed(''), forest);
				document.title = title;
				const before = fingerprint(document);
				const found = reading(document, URL_OF_NOBODY);
				if (fingerprint(document) !== before) throw new Error('Reading changed the page');
				checkReading(found);
				if (saidBy(reading(document, URL_OF_NOBODY)) !== saidBy(found)) {
					throw new Error('Reading twice gives two readings');
				}
			},
		),
		'markup: any string is a page': fc.property(
			fc.string({ unit: 'binary', maxLength: 500 }),
			(html) => {
				checkReading(reading(parsed(html), URL_OF_NOBODY));
			},
		),
		'a text: quotations lie in it and fit together': fc.property(
			fc.array(text, { maxLength: 6 }),
			fc.constantFrom('', 'en', 'ru', 'de', 'xx'),
			(paragraphs, language) => {
				const whole = paragraphs.join('\n');
				checkOutline(whole, outlineText(whole, { language }));
			},
		),
	};
}

function checkNothingLost(...of: Parameters<typeof lostTexts>): void {
	const lost = lostTexts(...of);
	if (lost.length) throw new Error(`Lost: ${lost.map((one) => `“${one}”`).join(', ')}`);
}

/** What a real Chromium makes of a page, and jsdom of the same markup, is one. */
export const AS_IN_CHROMIUM = 'as in Chromium: a changed page is understood in Node';

export function sameInChromium(
	realm: Realm,
	chromium: ChromiumPage<typeof import('./in-page.ts')>,
): fc.IRawProperty<unknown> {
	return fc.asyncProperty(changedPages(realm.fixtures), async (page) => {
		const { document, url } = buildPage(page, realm);
		const html = document.documentElement.outerHTML;
		const there = await chromium.call('readHere', html, url);
		const here = realm.parsed(html);
		// Where the parsers make different trees, there is nothing to compare.
		fc.pre(fingerprint(here) === there.tree);
		const said = saidBy({ ...realm.reading(here, url), outline: null });
		if (said !== there.said) throw new Error(`Node: ${said}\nChromium: ${there.said}`);
	});
}
