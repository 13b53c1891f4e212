import { adopt } from './dom/sheet.ts';
import { hidePhrases } from './page/hide-phrases.ts';
import { hiddenSelectors, hidingSheet } from './page/in-place.ts';
import { leaveVeil } from './page/veil.ts';
import { loadCleaning } from './platform/cleaning.ts';
import { tellBackground } from './platform/messages.ts';
import { izvestia } from './sites/izvestia.ts';
import { detectIzvestia, isArticleAddress, PHRASES } from './understand/page/detect.ts';
import { fold } from './understand/text/text.ts';

// Runs on every page of Izvestia's hosts before anything is painted, so it has to be small. The furniture of an
// article is hidden from the first paint on; where the page turns out to be no article, or the person has
// switched cleaning off, the sheet is removed again.

const life = new AbortController();
const { signal } = life;
const lift = (): void => life.abort();
const cleaning = loadCleaning(location.hostname);

if (isArticleAddress(location.href)) {
	const sheet = adopt(document, hidingSheet(hiddenSelectors(izvestia)), signal);
	leaveVeil(life);
	cleaning.then(({ on, keptRules }) => {
		if (!on) lift();
		else if (keptRules.size > 0) sheet.replace(hidingSheet(hiddenSelectors(izvestia, keptRules)));
	});
}

function judge(): void {
	const found = detectIzvestia(document, location.href).izvestia;
	if (!found) lift();
	tellBackground('to-background/article', { found });
	// What no selector finds: pages without classes, and the translator's credit.
	cleaning.then(({ keptRules }) => {
		const kept = new Set([...keptRules].map(fold));
		const phrases = new Set([...PHRASES].filter((phrase) => !kept.has(phrase)));
		if (!signal.aborted && isArticleAddress(location.href)) hidePhrases(document, phrases, signal);
	});
}

// On the window: `document.addEventListener` can be clobbered by an element of that name.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', judge);
else judge();
// A page that comes back from the back/forward cache has lost the button's state, nothing else.
addEventListener('pageshow', (event) => {
	if (event.persisted) judge();
});
