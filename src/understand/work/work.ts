import type { Detection } from '../../model/article.ts';
import type { SiteProfile } from '../../sites/profile.ts';
import type { MeasuredPage } from '../lines/measure.ts';
import type { Metadata } from './facts.ts';
import type { Judged } from './judged.ts';
import type { RemovalLog } from './removals.ts';

/** What the steps of the pipeline hand on to each other. */
export interface Work {
	/** The copy of the page that the steps clean; the live page is never changed. It stands in no document. */
	root: Element;
	/** The document that the copy's elements belong to, to make new ones. */
	page: Document;
	/** The page's address as the address bar shows it; base of its links. */
	url: string;
	/** The address the page was copied, saved or translated from; else the same. */
	address: string;
	profile: SiteProfile | null;
	detected: Detection;
	metadata: Metadata;
	/** BCP 47 primary tag of the page's text, "" when unknown. */
	language: string;
	/** The part of the copy that holds the chosen article: a container, or the whole body; in the end what is judged. */
	scope: Element;
	/** The running text in the copy, where the profile knows it; else empty. */
	body: Element[];
	/** What `extract` found and the steps after it mend; outside of `page`. */
	content: Element | null;
	/** The lines of `scope` as they were before `extract`; null until they are asked for. */
	measured: MeasuredPage | null;
	/** What the signs say of every line of the copy; null until `mend` or `after` has run. */
	judged: Judged | null;
	/** `scope` has been narrowed to the running text, by the site's profile or by the lines of a flat copy. */
	known: boolean;
	log: RemovalLog;
	/** Whether the part of the live page that an element stands for is in view; for endless scroll. */
	inView?: ((live: Element) => boolean) | undefined;
	/** Parses HTML into a document that runs and loads nothing; null where that is not possible. */
	parse(html: string): Document | null;
}

/** One step: works on `work`, logs what it takes away. Can be switched off by its name. */
export interface Step {
	name: string;
	run(work: Work): void;
}
