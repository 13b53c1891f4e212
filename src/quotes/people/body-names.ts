import type { Sheet } from '../mentions/sheet.ts';
import type { Lexicon } from '../text/lexicon.ts';

/** The nominative of capitalised words that no list knows, from all forms in which an article has them. */
export class BodyNames {
	/** Forms in lower case by their name key. */
	private readonly forms = new Map<string, Set<string>>();
	/** Forms that open a clause somewhere: usually nominatives. */
	private readonly openers = new Set<string>();

	constructor(
		sheets: readonly Sheet[],
		private readonly lexicon: Lexicon,
	) {
		if (lexicon.language.nameForms.length === 0) return;
		for (const { paragraph } of sheets) {
			for (const [i, { kind, capital, lower, sentence }] of paragraph.tokens.entries()) {
				if (kind !== 'word' || !capital) continue;
				const before = paragraph.tokens[i - 1];
				if (!before || before.sentence !== sentence || before.kind === 'dash')
					this.openers.add(lower);
				const key = lexicon.nameKey(lower);
				const known = this.forms.get(key);
				if (known) known.add(lower);
				else this.forms.set(key, new Set([lower]));
			}
		}
	}

	/**
	 * A name of a body in the nominative: one word, or an adjective and a noun.
	 * @param oblique the words around it tell that it is in another case
	 */
	nominative(name: string, oblique: boolean): string {
		if (this.forms.size === 0) return name;
		const words = name.split(' ');
		const noun = words.at(-1)!;
		if (words.length > 2 || !this.isPlain(noun)) return name;
		const base = this.baseOf(noun.toLowerCase(), oblique || words.length > 1);
		if (base === noun.toLowerCase()) return name;
		const shown = spelledLike(noun, base);
		if (words.length === 1) return shown;
		const adjective = this.adjective(words[0]!);
		return adjective ? `${adjective} ${shown}` : name;
	}

	/** No acronym, and no word that the lists have («Минобороны»). */
	private isPlain(word: string): boolean {
		const { lexicon } = this;
		const lower = word.toLowerCase();
		return /^\p{L}\p{Ll}+$/u.test(word) && !lexicon.lists(lower);
	}

	/** The nominative that most of the forms of a word in the article can have. */
	private baseOf(lower: string, oblique: boolean): string {
		const seen = this.forms.get(this.lexicon.nameKey(lower)) ?? new Set([lower]);
		const basesOf = (form: string, cased: boolean): Set<string> =>
			new Set(
				this.lexicon
					.nameForms(form)
					.filter(({ nominative }) => !cased || !nominative)
					.map(({ base }) => base),
			);
		let best = lower;
		let most = 0;
		for (const base of basesOf(lower, oblique)) {
			let count = this.openers.has(base) ? 1 : 0;
			for (const form of seen) if (basesOf(form, false).has(base)) count += 1;
			if (count > most) [best, most] = [base, count];
		}
		return best;
	}

	/** The nominative of an adjective. */
	private adjective(word: string): string | undefined {
		for (const [ending, nominative] of this.lexicon.language.adjectiveNominatives)
			if (word.endsWith(ending)) return word.slice(0, -ending.length) + nominative;
		return undefined;
	}
}

/** A form with the capital of the word that it is made of. */
function spelledLike(word: string, base: string): string {
	return word[0] === word[0]!.toUpperCase() ? base[0]!.toUpperCase() + base.slice(1) : base;
}
