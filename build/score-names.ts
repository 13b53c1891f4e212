/**
 * Whether two names mean the same: their head words agree, whatever titles, cases or appositions stand
 * around them.
 */
const TITLES = new Set(
	'mr mrs ms miss dr prof sir lord lady dame rep sen gov gen col lt capt president senator governor secretary minister representative judge justice jr sr ii iii'.split(
		' ',
	),
);

const LINKS = new Set(
	'who which of for at from in with on to during by из в на по от при für von aus bei'.split(' '),
);

const PRONOUNS = new Set(
	'i he she they we it you who him her them я он она они мы кто его ее их er sie es wir ich man'.split(
		' ',
	),
);

export function wordsOf(text: string): string[] {
	const plain = text
		.toLowerCase()
		.replaceAll('ё', 'е')
		.replace(/['’]s(?![\p{L}])/gu, '');
	return plain.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{N}\-’']*/gu) ?? [];
}

export function isPronoun(name: string): boolean {
	const words = wordsOf(name);
	return words.length === 1 && PRONOUNS.has(words[0]!);
}

export function sameName(one: string, other: string): boolean {
	const [a, b] = [headOf(one), headOf(other)];
	if (!a || !b) return false;
	if (sameWord(a, b)) return true;
	const [all, rest] = [namesIn(one), namesIn(other)];
	if (all.length < 2 || rest.length < 2) return false;
	return all.some((word) => sameWord(word, b)) && rest.some((word) => sameWord(word, a));
}

/** Equal, or for Russian equal up to a case ending. */
export function sameWord(one: string, other: string): boolean {
	if (one === other) return true;
	if (!/[а-я]/.test(one)) return false;
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
