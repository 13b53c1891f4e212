import type { Article } from '../../model/article.ts';

/** Which of two numbers stands first: 03/04 is the third of April, or in the United States the fourth of March. */
export type DateOrder = 'day first' | 'month first';

/** What a page tells of its dates besides. */
export interface DateHints {
	/** For two numbers that could be either. */
	order: DateOrder;
	/** ISO 8601, or "": a date that would be later has its numbers in the other order. */
	latest: string;
}

/** What a page says of its article outside of the running text. Texts are "" where it says nothing. */
export interface Metadata
	extends Pick<
		Article,
		'site' | 'title' | 'lead' | 'byline' | 'published' | 'rubric' | 'tags' | 'language'
	> {
	/** Absolute; "" where the page names none. */
	canonical: string;
	/** Address of the main picture as the head names it. */
	image: string;
	/** How the page's dates are to be read; not for display. */
	dates: DateHints;
	/** What the head says that the article is about; often its lead, or a cut of it. */
	description: string;
	/** The running text as JSON-LD gives it, without markup; not for display. */
	body: string;
}
