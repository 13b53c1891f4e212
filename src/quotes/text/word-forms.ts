import type { Ending } from '../languages/forms.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import type { NounClass, VerbEntry, WordEntry } from './word-entry.ts';

type Endings = ReadonlyMap<string, Ending>;

/** One thing that a stem can be: the endings that it takes, and what each form says. */
interface Sense {
	endings: Endings;
	describe(entry: WordEntry, ending: Ending, stem: string): void;
}

/** Of a word with one form the whole word is the stem. */
const ONE_FORM: Endings = endingsOf([{ suffix: '', subject: true }]);

/**
 * Tells of a word form what the lists say, undefined where they do not have it: it is cut into a stem and
 * an ending in every way. Only stems are kept, so a language loads at once, whatever the number of forms.
 */
export function formReader(language: CompiledLanguage): (lower: string) => WordEntry | undefined {
	const stems = sensesByStem(language);
	const longest = longestEnding(language);
	const noRoles = new Set(language.noRoles.split(' '));
	return (lower) => {
		let entry: WordEntry | undefined;
		for (let cut = Math.max(0, lower.length - longest); cut <= lower.length; cut += 1) {
			const stem = lower.slice(0, cut);
			const senses = stems.get(stem);
			if (!senses) continue;
			const suffix = lower.slice(cut);
			for (const { endings, describe } of senses) {
				const ending = endings.get(suffix);
				if (!ending) continue;
				entry ??= {};
				describe(entry, ending, stem);
			}
		}
		if (entry?.role && noRoles.has(lower)) {
			delete entry.role;
			delete entry.unnamed;
		}
		return entry;
	};
}

function sensesByStem(language: CompiledLanguage): Map<string, readonly Sense[]> {
	const stems = new Map<string, readonly Sense[]>();
	const add = (words: string, endings: Endings, describe: Sense['describe']): void => {
		const senses = [{ endings, describe }];
		for (const stem of words.split(' ')) {
			const known = stems.get(stem);
			stems.set(stem, known ? [...known, ...senses] : senses);
		}
	};
	for (const [flags, words] of language.words) {
		add(words, ONE_FORM, (entry) => {
			for (const flag of flags) entry[flag] = true;
		});
	}
	for (const pronoun of language.pronouns) {
		add(pronoun.words, ONE_FORM, (entry) => {
			entry.pronoun ??= pronoun;
		});
	}
	for (const gender of ['m', 'f', 'any'] as const) {
		const titles = language.honorifics[gender];
		if (titles === '') continue;
		add(titles, ONE_FORM, (entry) => {
			entry.honorific = gender;
		});
	}
	for (const [mark, list] of Object.entries(language.verbEndings)) {
		const endings = endingsOf(list);
		for (const [frames, ownMark, words] of language.verbs) {
			if (ownMark !== mark) continue;
			const all = new Set(frames);
			add(words, endings, (entry, { gender, plural }) => {
				entry.verb = verbOf(entry.verb, { frames: all, gender, plural });
			});
		}
	}
	const paradigms = language.nounParadigms.map(({ of, endings }) => ({
		of,
		endings: endingsOf(endings),
	}));
	for (const [classes, number, words] of language.nouns) {
		const { of, endings } = paradigms[number]!;
		add(words, endings, (entry, ending, stem) => {
			for (const name of classes) {
				if (name === 'place') entry.place = true;
				else describeNoun(entry, name, ending, stem + of);
			}
		});
	}
	return stems;
}

function endingsOf(endings: readonly Ending[]): Endings {
	return new Map(endings.map((ending) => [ending.suffix, ending]));
}

function longestEnding({ nounParadigms, verbEndings }: CompiledLanguage): number {
	const all = [...nounParadigms.map(({ endings }) => endings), ...Object.values(verbEndings)];
	return Math.max(0, ...all.flat().map(({ suffix }) => suffix.length));
}

/** One form of several verbs has the frames of all. */
function verbOf(known: VerbEntry | undefined, verb: VerbEntry): VerbEntry {
	return known ? { ...verb, frames: new Set([...known.frames, ...verb.frames]) } : verb;
}

/** Of two nouns that share a form, the one that can be the subject with it, else the first. */
function describeNoun(entry: WordEntry, name: NounClass, ending: Ending, lemma: string): void {
	const { subject = false, gender, plural } = ending;
	const known = entry[name];
	if (known && !(subject && !known.subject)) return;
	entry[name] = { lemma, subject, gender, plural };
}
