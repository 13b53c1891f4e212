/**
 * Verbs and nouns that say that something was said, not believed or wished: English only, to tell the
 * statements from the beliefs where a labelled set holds both.
 */
const listed = (text: string): string[] => text.trim().split(/\s+/);

const FORMS = new Set(
	listed(`
	according
	accuse accused accuses accusing
	add added adding adds
	agree agreed agrees
	answer answered answering answers
	argue argued argues arguing
	ask asked asking asks
	blast blasted blasts
	call called calling calls
	claim claimed claiming claims
	continue continued continues continuing
	declare declared declares declaring
	denied denies deny
	explain explained explaining explains
	insist insisted insisting insists
	joke joked
	note noted notes noting
	observe observed observes
	quote quoted quotes
	repeat repeated repeats
	replied replies reply
	report reported reporting reports
	said say saying says
	slam slammed slamming slams
	state stated states stating
	statement
	stress stressed stresses
	suggest suggested suggesting suggests
	tell telling tells told
	tweet tweeted tweeting tweets
	urge urged urges urging
	warn warned warning warns
	write writes writing written wrote
`),
);

/** Beginnings of further verbs. */
const STEMS = listed(`
	acknowledg admit announc assert comment conced conclud confirm contend criticiz demand describ disclos
	discuss dismiss emphasiz mention mock prais predict promis propos quip recall reiterat remark
	respond reveal shout testif vow
`);

/** Whether a cue is a verb or noun of saying. */
export function isSaying(cue: string): boolean {
	if (/\bpoint(?:s|ed|ing)? out\b/i.test(cue)) return true;
	const words = cue.toLowerCase().match(/\b[a-z]+\b/g) ?? [];
	return words.some((word) => FORMS.has(word) || STEMS.some((stem) => word.startsWith(stem)));
}
