import fc from 'fast-check';
import { removalKey } from '../../src/page/put-back.ts';
import { outlineText } from '../../src/quotes/outline/outline-text.ts';
import { fingerprint, parsed, reading } from '../unit/safety/hostile-page.ts';
import { checkOutline, checkReading, saidBy } from './checks.ts';
import { lostTexts } from './lost-texts.ts';
import { build as buildPage, changedPages } from './pages.ts';
import { build, text, trees } from './trees.ts';

/** What holds for every page and every text; each property throws where it does not. */
export const properties = {
	'a changed page: nothing is lost, and what is put back is there': fc.property(
		changedPages,
		fc.nat(),
		(page, choice) => {
			const { document, url } = buildPage(page);
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
			const found = reading(document);
			if (fingerprint(document) !== before) throw new Error('Reading changed the page');
			checkReading(found);
			if (saidBy(reading(document)) !== saidBy(found)) {
				throw new Error('Reading twice gives two readings');
			}
		},
	),
	'markup: any string is a page': fc.property(
		fc.string({ unit: 'binary', maxLength: 500 }),
		(html) => {
			checkReading(reading(parsed(html)));
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

function checkNothingLost(...of: Parameters<typeof lostTexts>): void {
	const lost = lostTexts(...of);
	if (lost.length) throw new Error(`Lost: ${lost.map((one) => `“${one}”`).join(', ')}`);
}
