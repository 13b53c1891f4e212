/**
 * Whether two names mean the same: their head words agree, whatever titles, cases or appositions stand
 * around them.
 */
const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const TITLES = listed(`
	capt col dame dr gen gov governor himself herself also ii iii jr judge justice lady lord lt
	minister miss mr mrs ms pres president prof rep representative secretary sen senator sir sr
	monday tuesday wednesday thursday friday saturday sunday
`);

/** Words before which the head of a noun phrase ends. */
const LINKS = listed(`
	at by during for from in of on that to which who whose with as
	в из и на от по при
	auf aus bei für von
`);

const PRONOUNS = listed(`
	he her hers him his i it its me one she that their them they this us we which who you
	вы его ее ей ему им их кто которая который мы него нее ней ним он она они оно я
	das der die er es ich ihm ihr man sie wir
`);

const WORD_BREAK = /[^\p{L}\p{N}\-’']+/u;
/** Combining accents, except the breve of й. */
const ACCENTS = /[\u0300-\u0305\u0307-\u036f]/g;

/** The words of a text in lower case, without accents and possessive "'s". */
export function wordsOf(text: string): string[] {
	const plain = text.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
	return plain
		.replaceAll('ё', 'е')
		.replace(/['’]s\b/g, '')
		.split(WORD_BREAK)
		.filter(Boolean);
}

/** Whether a name is a single pronoun. */
export function isPronoun(name: string): boolean {
	const words = wordsOf(name);
	return words.length === 1 && PRONOUNS.has(words[0]!);
}

/** Whether two names can mean the same, by their head words. */
export function sameName(one: string, other: string): boolean {
	const [a, b] = [headOf(one), headOf(other)];
	if (!a || !b) return false;
	if (sameWord(a, b)) return true;
	const [all, rest] = [namesIn(one), namesIn(other)];
	if (all.length < 2 || rest.length < 2) return false;
	return all.some((word) => sameWord(word, b)) && rest.some((word) => sameWord(word, a));
}

/** Equal but for apostrophes; in Russian equal up to a case ending. */
export function sameWord(one: string, other: string): boolean {
	if (one === other) return true;
	const bare = (word: string) => word.replace(/[’']/g, '');
	if (!/[а-я]/.test(one + other)) return bare(one) === bare(other);
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	let same = 0;
	while (same < short.length && short[same] === long[same]) same += 1;
	return same >= 3 && same >= short.length - 2 && long.length - same <= 3;
}

function namesIn(text: string): string[] {
	return wordsOf(text).filter((word) => !TITLES.has(word));
}

/** The last word of the noun phrase, before "of", a comma or a bracket. */
function headOf(text: string): string | undefined {
	const words = wordsOf(text.split(/[,(—–]/)[0]!);
	const link = words.findIndex((word, i) => i > 0 && LINKS.has(word));
	const phrase = link > 0 ? words.slice(0, link) : words;
	return phrase.filter((word) => !TITLES.has(word)).at(-1) ?? phrase.at(-1);
}
