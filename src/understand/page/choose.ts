import { absolute, pathOf } from '../../base/address.ts';
import { isSelected, selectAll } from '../text/select.ts';
import { hasText } from '../text/text.ts';
import { liveOf } from '../work/origins.ts';
import type { Step, Work } from '../work/work.ts';

/** Finds the article of the page among several (endless scroll), and its running text. */
export const choose: Step = {
	name: 'choose',
	run(work) {
		const { profile, log } = work;
		if (!profile) return;
		for (const selector of profile.articles ?? []) {
			const all = selectAll(work.root, selector);
			const articles = all.filter(
				(one) => !all.some((other) => other !== one && other.contains(one)),
			);
			if (articles.length < 2) continue;
			const chosen = pick(articles, work);
			for (const other of articles) {
				if (other === chosen) continue;
				log.log([other], { step: 'choose', rule: selector, reason: 'other-article' });
				// The reader shows one article: another that was put back is so in the page only.
				other.remove();
			}
			work.scope = chosen;
			break;
		}
		for (const selector of profile.body) {
			const body = selectAll(work.scope, selector).filter(hasText);
			if (!body.length) continue;
			work.body = body.filter((one) => !body.some((other) => other !== one && other.contains(one)));
			log.protect(work.body);
			break;
		}
	},
};

/** The article whose own address is the page's; else the one in view; else the first. */
function pick(articles: readonly Element[], work: Work): Element {
	const addresses = articles.map((article) => ownPaths(article, work));
	for (const wanted of [work.address, work.metadata.canonical]) {
		const path = pathOf(wanted);
		const index = path ? addresses.findIndex((own) => own.has(path)) : -1;
		if (index >= 0) return articles[index]!;
	}
	const inView = articles.find((article) => {
		const live = liveOf(article);
		return live !== null && (work.inView?.(live) ?? false);
	});
	return inView ?? articles[0]!;
}

function ownPaths(article: Element, { profile, url }: Work): Set<string> {
	const paths = new Set<string>();
	for (const { selector, attribute } of profile?.addresses ?? []) {
		const found = selectAll(article, selector);
		if (isSelected(article, selector)) found.push(article);
		for (const element of found) {
			paths.add(pathOf(absolute(element.getAttribute(attribute), url)));
		}
	}
	return paths;
}
