import type { Candidate } from '../mentions/candidate.ts';
import { phraseText } from '../mentions/phrase-text.ts';
import { isGoverned } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { isVoiceless } from '../mentions/voiceless.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import { Acronyms, type Introduced } from './acronyms.ts';
import { lastBefore } from './memory.ts';

/** An organisation or document that came up at a place of the text. */
export interface Thing {
	sheet: Sheet;
	candidate: Candidate;
	position: number;
	/** Its words as they are shown, in lower case. */
	words: readonly string[];
}

/** Bodies and papers in order of the text. */
export class Things {
	/** What "it" looks back on; not what something depends on ("in the report"). */
	private readonly free: Thing[] = [];
	private readonly all: Thing[] = [];
	private readonly acronyms = new Acronyms();

	constructor(private readonly lexicon: Lexicon) {}

	/** Notes a mention, if it is that of a body or paper. */
	note(sheet: Sheet, candidate: Candidate): void {
		const { kind, possessive, from } = candidate;
		if ((kind !== 'organisation' && kind !== 'document') || possessive) return;
		const thing = thingAt(sheet, candidate, this.lexicon);
		this.all.push(thing);
		this.acronyms.note(sheet, candidate);
		const { tokens } = sheet.paragraph;
		if (isVoiceless(tokens, candidate, this.lexicon) || isGoverned(tokens, from, this.lexicon))
			return;
		this.free.push(thing);
	}

	/** "it": the one that came up last. */
	last(position: number): Thing | undefined {
		return lastBefore(this.free, position, () => true);
	}

	/** "the FCC", "the ministry": the body that this means. */
	meant(sheet: Sheet, candidate: Candidate): Introduced | undefined {
		const introduced = this.acronyms.meant(sheet, candidate);
		if (introduced) return introduced;
		const thing = thingAt(sheet, candidate, this.lexicon);
		// «В Минтрансе … В ведомстве …», "the head of the Roads Agency … The agency …".
		return bodyMeant(thing, this.free, this.lexicon) ?? bodyMeant(thing, this.all, this.lexicon);
	}
}

/** Makes a `Thing` of a mention. */
function thingAt(sheet: Sheet, candidate: Candidate, lexicon: Lexicon): Thing {
	const { tokens } = sheet.paragraph;
	const words = phraseText(tokens, candidate, lexicon)
		.toLowerCase()
		.split(/[\s"“”«»]+/)
		.filter(Boolean);
	return { sheet, candidate, position: tokens[candidate.from]!.start, words };
}

/** Most letters between a bare noun for an organisation ("the ministry") and its name. */
const REACH = 1500;

/** "the bank", «ведомство»: the latest organisation with this noun in its name, or one that it can stand for. */
function bodyMeant(thing: Thing, earlier: readonly Thing[], lexicon: Lexicon): Thing | undefined {
	const { candidate, position, words } = thing;
	const token = thing.sheet.paragraph.tokens[candidate.to - 1]!;
	// "the fan club": what stands before the noun is no name.
	const plain = candidate.to === candidate.from + 1 && words.at(-1) === token.text.toLowerCase();
	const word = plain || words.length === 1 ? words.at(-1)! : '';
	if (candidate.kind !== 'organisation' || word === '' || token.kind !== 'word') return undefined;
	const opens = thing.sheet.paragraph.tokens[candidate.from - 1]?.sentence !== token.sentence;
	const lemma = entryOf(lexicon, word).organisation?.lemma;
	if (!lemma || (token.capital && !opens) || /^\p{Lu}{2}/u.test(token.text)) return undefined;
	// "The Norland side …. Both sides": where endings leave no doubt.
	const cased = lexicon.language.headNoun === 'first';
	const isAsMany = ({ plural }: Candidate): boolean => cased || plural === candidate.plural;
	const latest = (fits: (words: readonly string[]) => boolean): Thing | undefined =>
		lastBefore(
			earlier,
			position,
			(other) =>
				other.candidate.kind === 'organisation' && fits(other.words) && isAsMany(other.candidate),
		);
	const found =
		latest((named) => named.length > 1 && headOf(named, lexicon) === lemma) ??
		latest((named) => isOfSort(named, lemma, lexicon));
	return found && position - found.position < REACH ? found : undefined;
}

/** The noun in a name that says what sort of organisation it is. */
function headOf(named: readonly string[], lexicon: Lexicon): string | undefined {
	const link = named.findIndex((word) => entryOf(lexicon, word).preposition);
	const words = link > 0 ? named.slice(0, link) : named;
	const nouns = words.map((word) => lemmaOf(word, lexicon)).filter((one) => one !== undefined);
	return lexicon.language.headNoun === 'first' ? nouns[0] : nouns.at(-1);
}

function lemmaOf(word: string, lexicon: Lexicon): string | undefined {
	return entryOf(lexicon, word).organisation?.lemma;
}

/** Whether a noun can stand for a name, by `bodySorts`. */
function isOfSort(named: readonly string[], lemma: string, lexicon: Lexicon): boolean {
	const sort = lexicon.language.bodySorts.find(([nouns]) => nouns.includes(lemma));
	if (!sort) return false;
	return named.some((word) => {
		const entry = entryOf(lexicon, word);
		const head = entry.organisation?.lemma ?? word;
		if (sort[1].includes('MEDIA') && entry.media) return true;
		return sort[1].some((one) =>
			one.endsWith('*')
				? head !== lemma && word.startsWith(one.slice(0, -1))
				: head === one && named.length > 1,
		);
	});
}
