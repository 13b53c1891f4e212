/** What stands around a statement: what joins it to its speaker, where it begins and where it ends. */
export interface StatementWords {
	/** Words that join a statement to its cue: "that". */
	complementisers: string;
	/** Words that open an indirect question. */
	questionWords: string;
	/** Prepositions between a cue and what is only talked about, unless it is a question: "about". */
	subjectMatters?: string;
	/** Prepositions between a cue and what is called for: "for". */
	aims?: string;
	/** Words before a comma by which "as" compares or tells when: «(после) того, как». */
	correlatives?: string;
	/** Where question words join clauses, the one that joins a cue to its statement: «(дом готов,) как». */
	asWords?: string;
	/** "according to": the speaker follows. */
	sourceBefore: string;
	/** Those of one word that introduce things as well: «согласно (плану)»; only who is known speaks behind them. */
	thingSources?: string;
	/** Those that follow the outlet that passes it on: "(Reuters writes) with reference to". */
	references?: string;
	/** "zufolge": the speaker stands before. */
	sourceAfter: string;
	/** «по его словам»: the first word(s), then a possessive, then one of the nouns. */
	ownWords: { before: string; after: string };
	/** Openings of a sentence that attribute the sentence before: «об этом». */
	backReferences: string;
	/** Openings that belong to the article, not to the statement: "at the same time". */
	connectives: string;
	/** Words that end a statement when they follow a comma: "while". */
	contrasts: string;
	/** Words that open a clause of what may never be said: "if". */
	conditionals: string;
	/** Auxiliaries of what may never be said: "would". */
	hypotheticals: string;
	/** Verbs and nouns before an infinitive that is not done: "refused (to say)". */
	refusals: string;
	/** Words behind a comma that open an aside of the article: "which", "a (view that few share)". */
	asides?: string;
}
