import type { Candidate } from '../mentions/candidate.ts';
import type { Sheet } from '../mentions/sheet.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Identity } from './identity.ts';
import type { Person } from './people.ts';

/** Where a mention stands. */
export interface Told {
	sheet: Sheet;
	mention: Candidate | null;
}

/** Most letters between "he" and the words of somebody unnamed. */
const REACH = 400;

/** Most letters between "they" and the words of those whom it means. */
const CROWD_REACH = 600;

/** Speakers without a name whom a pronoun or title may mean later: "a resident", "residents". */
export class Strangers {
	private readonly known = new Map<Identity, Person>();
	private last: { person: Person; position: number } | undefined;
	private crowd: { identity: Identity; position: number } | undefined;

	constructor(private readonly lexicon: Lexicon) {}

	/** Notes that somebody spoke. @returns what stands for a single one in the memory of persons */
	spoke(position: number, identity: Identity, { sheet, mention }: Told): Person | undefined {
		if (!mention || identity.type === 'person') return undefined;
		if (this.isPlural(sheet, mention)) this.crowd = { identity, position };
		const person = this.known.get(identity) ?? this.enter(identity, sheet, mention);
		if (person) this.last = { person, position };
		return person;
	}

	/** Whom "they" means. */
	crowdAt(position: number): Identity | undefined {
		const { crowd } = this;
		return crowd && position - crowd.position < CROWD_REACH ? crowd.identity : undefined;
	}

	/** Whether somebody unnamed spoke last of all such, shortly before. */
	isNear(person: Person, position: number): boolean {
		return this.last?.person === person && position - this.last.position < REACH;
	}

	/** "residents", "the police" */
	private isPlural(sheet: Sheet, { to, kind, plural }: Candidate): boolean {
		if (plural || kind === 'pronoun') return plural === true && kind !== 'pronoun';
		// «глава», «газета»: where nouns have cases, an ending of the plural is one of the singular too.
		if (this.lexicon.language.headNoun === 'first') return false;
		return this.lexicon.pluralName(sheet.paragraph.tokens[to - 1]!.lower);
	}

	private enter(identity: Identity, sheet: Sheet, mention: Candidate): Person | undefined {
		if (identity.type !== 'unnamed') return undefined;
		const { lower } = sheet.paragraph.tokens[mention.to - 1]!;
		const { role, unnamed } = this.lexicon.entry(lower);
		// Without articles «канцлер» may well be somebody named before; «источник» is nobody with a name.
		if (!unnamed && this.lexicon.language.headNoun === 'first') return undefined;
		if (!(role ?? unnamed) || this.isPlural(sheet, mention)) return undefined;
		const { name } = identity;
		const person: Person = {
			words: [name],
			certainty: 1,
			gender: this.lexicon.feminine(lower) ? 'f' : undefined,
			roles: [name],
			notes: [],
			human: true,
			unnamed: true,
		};
		this.known.set(identity, person);
		return person;
	}
}
