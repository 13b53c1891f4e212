import type { RemovalReason } from '../model/article.ts';

/** CSS selectors or phrases, by the reason why what they name is not the article. */
export type ByReason = Partial<Record<RemovalReason, readonly string[]>>;

/** How a site marks up a photo: the element that holds it all, and in it the caption and the credit. */
export interface FigureShape {
	figure: string;
	caption?: string;
	credit?: string;
}

/** Where a page's own facts stand; of each list the first selector that finds something wins. */
export interface FieldSelectors {
	title?: readonly string[];
	lead?: readonly string[];
	byline?: readonly string[];
	/** An element with a `datetime` or `content` attribute, or whose text is a date. */
	published?: readonly string[];
	rubric?: readonly string[];
	/** Every match is a tag. */
	tags?: readonly string[];
}

/** What is known of one site: data only, so that adding a site needs no programming. */
export interface SiteProfile {
	/** Short key, also the name of the file: "kommersant". */
	key: string;
	/** Name for display, as the outlet writes itself. */
	name: string;
	/** The name in its editions in other languages, by BCP 47 primary tag. */
	names?: Readonly<Record<string, string>>;
	/** BCP 47 primary tag of the outlet's main language. */
	language: string;
	/** Host names; subdomains belong to them. Sorted. */
	hosts: readonly string[];
	/** Elements that each hold one whole article, where a page can hold several (endless scroll). */
	articles?: readonly string[];
	/** Attributes in which such an article says its own address. */
	addresses?: readonly { selector: string; attribute: string }[];
	/**
	 * The running text: of the selectors the first that finds text wins, with all its matches in order.
	 * Without one the article is found by Readability.
	 */
	body: readonly string[];
	fields: FieldSelectors;
	figures?: readonly FigureShape[];
	/** Selectors of what is not the article, wherever it stands. Each list sorted. */
	furniture: ByReason;
	/**
	 * Those of them by which people find their way through the site (menu, footer): cleaning the page in
	 * place leaves them.
	 */
	frame?: readonly string[];
	/** Texts of whole short blocks that are not the article (compared without case and spacing). Sorted. */
	phrases?: ByReason;
	/** Beginnings of lines that are not the article; only asked in copies without classes. Sorted. */
	beginnings?: ByReason;
	/** Phrases that are furniture only in a row with one of `phrases`: "On", "Off". Sorted. */
	weakPhrases?: ByReason;
}
