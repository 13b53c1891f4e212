import { hostOf, pathOf, untranslated } from '../base/address.ts';
import { directionOf } from '../base/direction.ts';
import { languageOf, SAMPLE } from '../base/language.ts';
import { drain, type Steps } from '../base/steps.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import type { Article, Block, PageReading, Removal } from '../model/article.ts';
import { profileOf } from '../sites/index.ts';
import { izvestia } from '../sites/izvestia.ts';
import type { SiteProfile } from '../sites/profile.ts';
import { type LooseBlock, readBlocks } from './build/blocks.ts';
import { compose } from './build/compose.ts';
import { type Sanitised, sanitise } from './build/sanitise.ts';
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
import { beginningOf, fold } from './text/text.ts';
import { liveOf } from './work/origins.ts';
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
	const log = new RemovalLog(options.keep);
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

function toArticle(
	{ root, originOf }: Sanitised,
	work: Work,
	sources: Map<string, Element>,
): Article | null {
	const { metadata, language, log } = work;
	const read = readBlocks(root, { url: work.url, language });
	const lead = metadata.lead;
	const title = fold(metadata.title);
	const blocks: Block[] = [];
	let text = '';
	const add = (loose: LooseBlock, element: Element | null) => {
		const id = `b${blocks.length + 1}`;
		let start = -1;
		if (loose.text) {
			if (text) text += '\n';
			start = text.length;
			text += loose.text;
		}
		blocks.push({ ...loose, id, start } as Block);
		const source = element && liveOf(element);
		if (source) sources.set(id, source);
	};
	const leads = read.findIndex(({ block }) => block.text && fold(block.text) === fold(lead));
	if (lead && leads < 0) add({ kind: 'lead', text: lead, marks: [] }, null);
	let first = true;
	for (const [index, { block, element: made }] of read.entries()) {
		const element = originOf(made);
		if (first && block.text && fold(block.text) === title) {
			log.log([element ?? made], { step: 'blocks', rule: 'title again', reason: 'repeated' });
			continue;
		}
		if (block.text && index !== leads) first = false;
		if (lead && index === leads && block.kind === 'paragraph')
			add({ ...block, kind: 'lead' }, element);
		else add(block, element);
	}
	if (!blocks.length) return null;
	return {
		url: articleUrl(work),
		site: outletOf(work),
		language,
		direction: directionOf(language),
		title: metadata.title,
		lead,
		byline: metadata.byline,
		published: metadata.published,
		rubric: metadata.rubric,
		tags: metadata.tags,
		blocks,
		text,
	};
}

/** A known outlet's name in the language of the page's own header, where it has no language that of the text. */
function outletOf({ profile, metadata, language }: Work): string {
	return profile?.names?.[metadata.language || language] ?? metadata.site;
}

/** The canonical address, unless it is the site's front page or another article's. */
function articleUrl({ address, metadata, profile }: Work): string {
	const { canonical } = metadata;
	if (!canonical || !pathOf(canonical)) return address;
	if (profile?.articles && hostOf(address) === hostOf(canonical)) return address;
	return canonical;
}
