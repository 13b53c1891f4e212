import type { StatementWords } from '../statement-words.ts';

export const statements: StatementWords = {
	complementisers: 'that',
	questionWords: 'how if what when where whether who why',
	subjectMatters: 'about',
	aims: 'for',
	sourceBefore: `
		# The speaker
		according_to in_the_opinion_of in_the_words_of with_reference_to

		# The paper in which it stands
		as_follows_from as_indicated_in as_noted_in as_reported_in as_said_in as_specified_in
		as_stated_in follows_from is_emphasized_in is_indicated_in is_noted_in is_reported_in
		is_said_in is_specified_in is_stated_in is_written_in it_follows_from it_is_emphasized_in
		it_is_indicated_in it_is_noted_in it_is_reported_in it_is_said_in it_is_specified_in
		it_is_stated_in it_is_written_in it_was_noted_in it_was_reported_in it_was_said_in
		it_was_stated_in was_noted_in was_said_in
	`,
	references: 'with_reference_to',
	sourceAfter: '',
	ownWords: {
		before: 'according_to in',
		after: 'account assessment estimate estimation forecast opinion view words',
	},
	backReferences: `
		the_same_was this_is_reported this_is_stated this_was_announced this_was_confirmed
		this_was_reported this_was_said this_was_stated this_was_told
	`,
	connectives: `
		as_a_result at_the_same_time by_the_way for_example in_addition in_general in_particular
		in_this_connection in_this_regard in_turn it_is_worth_noting_that it_should_be_noted_that
		of_course on_the_other_hand
	`,
	contrasts: 'although but though while yet',
	conditionals: 'if unless whether',
	hypotheticals: 'could might should would',
	refusals: `
		avoided avoids decline declined declines declining fail failed failing fails hesitated
		hesitates inability neglected refusal refuse refused refuses refusing reluctance reluctant
		unable unwilling unwillingness
	`,
	asides: '– — ― a according an compared despite something though while with',
};
