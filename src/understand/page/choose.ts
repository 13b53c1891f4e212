import { absolute, pathOf } from '../../base/address.ts';
import { isSelected, selectAll } from '../text/select.ts';
import { fold, hasText, normalise, textLength } from '../text/text.ts';
import { liveOf } from '../work/origins.ts';
import type { Step, Work } from '../work/work.ts';

/** Cards of other articles hold no more text than this. In UTF-16 code units. */
const SUMMARY = 400;
/** Where articles usually name their own address. */
const ADDRESSES = [
	{ selector: 'h1 a, h2 a', attribute: 'href' },
	{ selector: '[data-url]', attribute: 'data-url' },
];

/** Finds the article of the page among several (endless scroll), and its running text. */
export const choose: Step = {
	name: 'choose',
	run(work) {
		const { profile, log } = work;
		for (const selector of profile ? (profile.articles ?? []) : ['article']) {
			const all = selectAll(work.root, selector);
			const articles = all.filter(
				(one) =>
					!all.some((other) => other !== one && other.contains(one)) && (profile || isWhole(one)),
			);
			if (articles.length < 2) continue;
			const chosen = pick(articles, work);
			if (!chosen) continue;
			for (const other of articles) {
				if (other === chosen || (!profile && levelOf(other) !== levelOf(chosen))) continue;
				log.log([other], { step: 'choose', rule: selector, reason: 'other-article' });
				// The reader shows one article: another that was put back is so in the page only.
				other.remove();
			}
			work.scope = chosen;
			break;
		}
		for (const selector of profile?.body ?? []) {
			const body = selectAll(work.scope, selector).filter(hasText);
			if (!body.length) continue;
			work.body = body.filter((one) => !body.some((other) => other !== one && other.contains(one)));
			log.protect(work.body);
			break;
		}
	},
};

/**
 * The article whose own address is the page's; else the one in view; else the first. Where no profile knows the page,
 * the page has to be that of one of them: on others they all stand under each other. What the head says then goes
 * for the article of its title only.
 */
function pick(articles: readonly Element[], work: Work): Element | undefined {
	const { metadata, profile } = work;
	const titled = articles.find((one) => fold(headlineOf(one)) === fold(metadata.title));
	const found = byAddress(articles, work);
	if (!(found ?? profile ?? titled)) return undefined;
	const isInView = (article: Element) => {
		const live = liveOf(article);
		return live !== null && (work.inView?.(live) ?? false);
	};
	const chosen = found ?? articles.find(isInView) ?? titled ?? articles[0]!;
	if (!profile && chosen !== titled) {
		const none = { byline: '', published: '', image: '', description: '', body: '' };
		work.metadata = { ...metadata, ...none, title: headlineOf(chosen) };
	}
	return chosen;
}

function byAddress(articles: readonly Element[], work: Work): Element | undefined {
	const addresses = articles.map((article) => ownPaths(article, work));
	for (const wanted of [work.address, work.metadata.canonical]) {
		const path = pathOf(wanted);
		const found = articles.filter((_, index) => path && addresses[index]!.has(path));
		// The entries of a live blog all link to their page.
		if (found.length === 1 || (found[0] && work.profile)) return found[0];
	}
	return undefined;
}

/** Whether an element holds a headline and more than a summary. */
function isWhole(article: Element): boolean {
	return headlineOf(article) !== '' && textLength(article) > SUMMARY;
}

function headlineOf(article: Element): string {
	return normalise(article.querySelector('h1, h2')?.textContent ?? '');
}

/** Of the headline: one that stands lower heads a part of the article. */
function levelOf(article: Element): string {
	return article.querySelector('h1, h2')?.localName ?? '';
}

function ownPaths(article: Element, { profile, url }: Work): Set<string> {
	const paths = new Set<string>();
	for (const { selector, attribute } of profile ? (profile.addresses ?? []) : ADDRESSES) {
		const found = selectAll(article, selector);
		if (isSelected(article, selector)) found.push(article);
		for (const element of found) {
			paths.add(pathOf(absolute(element.getAttribute(attribute), url)));
		}
	}
	return paths;
}
