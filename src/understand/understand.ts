import { hostOf, untranslated } from '../base/address.ts';
import { languageOf, SAMPLE } from '../base/language.ts';
import { drain, type Steps } from '../base/steps.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import type { PageReading, Removal } from '../model/article.ts';
import { profileOf } from '../sites/index.ts';
import { izvestia } from '../sites/izvestia.ts';
import type { SiteProfile } from '../sites/profile.ts';
import { compose } from './build/compose.ts';
import { sanitise } from './build/sanitise.ts';
import { toArticle } from './build/to-article.ts';
import { cleanPhrases } from './clean/clean-phrases.ts';
import { cleanSelectors } from './clean/clean-selectors.ts';
import { generic } from './clean/consent-and-hovers.ts';
import { standardiseFigures } from './clean/figures.ts';
import { cleanFlat } from './clean/flat-copy.ts';
import { takeHidden } from './clean/hidden.ts';
import { resolveImages } from './clean/images.ts';
import { takeNoscriptImages } from './clean/noscript-images.ts';
import { gatherBodyPhotos } from './clean/photo-rows.ts';
import { standardMarkup } from './clean/standard-markup.ts';
import { saysTheHead } from './facts/head-words.ts';
import { readHead, readMetadata } from './facts/metadata.ts';
import { shown } from './facts/shown.ts';
import { after } from './judge/after.ts';
import { extract } from './judge/extract.ts';
import { measure } from './judge/measure.ts';
import { mend } from './judge/mend.ts';
import { narrow } from './judge/narrow.ts';
import { choose } from './page/choose.ts';
import { detectIzvestia, statedAddress } from './page/detect.ts';
import { copyPage } from './page/page-copy.ts';
import { beginningOf } from './text/text.ts';
import { RemovalLog } from './work/removals.ts';
import type { Step, Work } from './work/work.ts';

export interface UnderstandOptions {
	/** The page's address as the address bar shows it. */
	url: string;
	/** Names of steps to leave out, to find out which one does something. */
	without?: readonly string[] | undefined;
	/** What the person has put back: such a removal is logged as kept and not made. See `ruleKey`. */
	keep?: ((removal: Removal) => boolean) | undefined;
	/** Whether an element of the page is in view; decides between several articles. */
	inView?: ((element: Element) => boolean) | undefined;
	/** Called with what the steps have worked on, when they are done; for measuring and learning. */
	observe?: ((work: Work) => void) | undefined;
	/** Needed where the document has no window of its own (one that was parsed). */
	window?: Window & typeof globalThis;
}

export interface Understanding extends PageReading {
	/** The elements of the live page that each removal stands for, by the removal's id. */
	origins: Map<string, Element[]>;
	/** The element of the live page that each block was read from, by the block's id. */
	sources: Map<string, Element>;
}

/** The steps in order; ARCHITECTURE.md tells what each is for. */
export const STEPS: readonly Step[] = [
	choose,
	{
		name: 'metadata',
		run(work) {
			work.metadata = readMetadata(work.metadata, work);
		},
	},
	cleanSelectors,
	takeNoscriptImages,
	cleanFlat,
	cleanPhrases,
	generic,
	standardMarkup,
	takeHidden,
	resolveImages,
	standardiseFigures,
	gatherBodyPhotos,
	narrow,
	measure,
	shown,
	extract,
	mend,
	after,
	compose,
];

/**
 * Understands a page: which site, which article, what is furniture. The document is only read. Never
 * throws for what is in the page: a page without an article, or one that is too large, has `problem`.
 */
export function understand(page: Document, options: UnderstandOptions): Understanding {
	return drain(understandInSteps(page, options));
}

/** The same in steps. All that is read of the page is read in the first, so that it may change meanwhile. */
export function* understandInSteps(
	page: Document,
	options: UnderstandOptions,
): Steps<Understanding> {
	const { url, without = [] } = options;
	const document = unclobbered(page);
	const detected = detectIzvestia(document, url);
	const profile = profileFor(document, url, detected.izvestia);
	const empty = { site: profile?.key ?? '', detected, article: null, removals: [] };
	const maps = { origins: new Map<string, Element[]>(), sources: new Map<string, Element>() };

	// A page of Izvestia that lists articles holds none of its own.
	if (detected.signs.some(({ name }) => name === 'list')) {
		return { ...empty, ...maps, problem: 'no-article' };
	}
	const copy = copyPage(document);
	if (!copy) return { ...empty, ...maps, problem: 'too-large' };
	const log = new RemovalLog(options.keep, (text) => saysTheHead(text, work.metadata));
	const window = options.window ?? document.defaultView;
	const work: Work = {
		root: copy.root,
		page: copy.root.ownerDocument,
		url,
		address: /^https?:/.test(url) ? untranslated(url) : statedAddress(document) || url,
		profile,
		detected,
		metadata: readHead(document, url),
		language: '',
		scope: copy.body,
		body: [],
		content: null,
		measured: null,
		judged: null,
		known: false,
		log,
		inView: options.inView,
		parse: (html) => parseWith(window, html),
	};
	for (const step of STEPS) {
		if (!without.includes(step.name)) step.run(work);
		yield;
	}
	options.observe?.(work);

	const { content } = work;
	if (!content || !window) {
		return {
			...empty,
			...maps,
			origins: log.origins,
			removals: log.removals,
			problem: 'no-article',
		};
	}
	work.language = languageOf(
		beginningOf(content.textContent ?? '', SAMPLE),
		work.metadata.language || (profile?.language ?? ''),
	);
	yield;
	const safe = sanitise(content, window);
	yield;
	const article = toArticle(safe, work, maps.sources);
	return {
		...empty,
		article,
		removals: log.removals,
		origins: log.origins,
		sources: maps.sources,
		...(article ? {} : { problem: 'no-article' as const }),
	};
}

function parseWith(window: (Window & typeof globalThis) | null, html: string): Document | null {
	try {
		return window ? new window.DOMParser().parseFromString(html, 'text/html') : null;
	} catch {
		// A page's Trusted Types may forbid it, where we run in the page's own world.
		return null;
	}
}

/** The profile that goes by the page's host; for copies of Izvestia by what was detected. */
function profileFor(document: Document, url: string, isIzvestia: boolean): SiteProfile | null {
	if (isIzvestia) return izvestia;
	const own = profileOf(hostOf(untranslated(url)));
	if (own || /^https?:/.test(url)) return own === izvestia ? null : own;
	const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
	const stated = profileOf(hostOf(canonical));
	return stated === izvestia ? null : stated;
}
