import type { StatementWords } from '../language.ts';

export const statements: StatementWords = {
	complementisers: 'that',
	questionWords: 'how if what when where whether who why',
	subjectMatters: 'about for',
	sourceBefore: 'according_to in_the_opinion_of in_the_words_of with_reference_to',
	references: 'with_reference_to',
	sourceAfter: '',
	ownWords: {
		before: 'according_to in',
		after: 'account assessment estimate estimation forecast opinion view words',
	},
	backReferences: 'the_same_was this_was_announced this_was_reported this_was_stated',
	connectives: `
		as_a_result at_the_same_time by_the_way for_example in_addition in_general in_particular
		in_this_connection in_this_regard in_turn it_is_worth_noting_that it_should_be_noted_that
		of_course on_the_other_hand
	`,
	contrasts: 'although but though while yet',
	conditionals: 'if unless',
	hypotheticals: 'could might should would',
	refusals: `
		avoided avoids decline declined declines declining fail failed failing fails hesitated
		hesitates inability neglected refusal refuse refused refuses refusing reluctance reluctant
		unable unwilling unwillingness
	`,
	asides: '– — ― a according an compared despite something though while with',
};
