import type { Article } from '../../model/article.ts';

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
	/** When the head says that the article was changed last, ISO 8601; not for display. */
	modified: string;
	/** What the head says that the article is about; often its lead, or a cut of it. */
	description: string;
	/** The running text as JSON-LD gives it, without markup; not for display. */
	body: string;
}
