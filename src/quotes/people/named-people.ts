import { type Candidate, LONG_RUN } from '../mentions/candidate.ts';
import { genderOf, nameWords } from '../mentions/name-readings.ts';
import type { Sheet } from '../mentions/sheet.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { readingsInPlace } from './name-case.ts';
import type { NameAt, People, Person } from './people.ts';

/** Whom the names of an article mean, by their mentions. */
export class NamedPeople {
	private readonly namesAt = new Map<Candidate, NameAt>();

	constructor(
		private readonly people: People,
		private readonly lexicon: Lexicon,
	) {}

	/** Enters all full names, the short ones first: a longer run may end with one of them. */
	enter(sheets: readonly Sheet[]): void {
		const names = sheets.flatMap((sheet) =>
			sheet.mentions.names.map((name) => this.nameAt(sheet, name)),
		);
		for (const name of names) this.people.witness(name);
		const full = names.filter(({ words }) => words.length > 1);
		for (const long of [false, true])
			for (const name of full) if (name.words.length >= LONG_RUN === long) this.people.enter(name);
	}

	/** The person that a mention names; one that was not known is entered. */
	personOf(sheet: Sheet, candidate: Candidate): Person {
		const name = this.nameAt(sheet, candidate);
		const person = this.people.find(name) ?? this.people.enterSingle(name);
		person.gender ??= name.gender ?? genderOf(name.readings);
		return person;
	}

	private nameAt(sheet: Sheet, candidate: Candidate): NameAt {
		let name = this.namesAt.get(candidate);
		if (!name) {
			const words = nameWords(sheet.paragraph.tokens, candidate);
			const gender = candidate.honorific;
			name = { words, gender, ...readingsInPlace(sheet, candidate, this.lexicon) };
			this.namesAt.set(candidate, name);
		}
		return name;
	}
}
