/**
 * Verbs and nouns that say that something was said, not believed or wished: English only, to tell the
 * statements from the beliefs where a labelled set holds both.
 */
const listed = (text: string): string[] => text.trim().split(/\s+/);

const FORMS = new Set(
	listed(`
	according
	add added adding adds
	answer answered answering answers
	argue argued argues arguing
	ask asked asking asks
	accuse accused accuses accusing
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
	replied replies reply
	report reported reporting reports
	said say saying says
	slam slammed slams
	state stated states stating
	statement
	stress stressed stresses
	suggest suggested suggesting suggests
	tell telling tells told
	tweet tweeted tweeting tweets
	warn warned warning warns
	write writes writing written wrote
`),
);

/** Whatever stands after these. */
const STEMS = listed(`
	acknowledg admit agree announc assert comment conced conclud confirm contend criticiz demand describ disclos
	discuss dismiss emphasiz mention mock prais predict promis propos quip recall reiterat remark repeat
	respond reveal shout testif urg vow
`);

export function isSaying(cue: string): boolean {
	if (/\bpoint(?:s|ed|ing)? out\b/i.test(cue)) return true;
	const words = cue.toLowerCase().match(/[a-z]+/g) ?? [];
	return words.some((word) => FORMS.has(word) || STEMS.some((stem) => word.startsWith(stem)));
}
