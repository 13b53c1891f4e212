export interface BlockContext {
	/** Base of relative links. */
	url: string;
	/** BCP 47 primary tag of the article. */
	language: string;
}
