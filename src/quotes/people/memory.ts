import type { Person } from './people.ts';

/** A place of the text where a person was named or spoke. */
export interface Occurrence {
	position: number;
	person: Person;
}

/** How many occurrences a pronoun or title looks back over. */
const LOOK_BACK = 12;

/** Who came up where, in order of the text: what pronouns and bare titles look back on. */
export class Memory {
	private readonly subjects: Occurrence[] = [];
	private readonly others: Occurrence[] = [];
	private readonly speakers: Occurrence[] = [];

	/** Notes a name outside of speech. @param subject it is the subject of its sentence */
	mentioned(position: number, person: Person, subject: boolean): void {
		(subject ? this.subjects : this.others).push({ position, person });
	}

	/** Notes that somebody spoke. */
	spoke(position: number, person: Person): void {
		this.speakers.push({ position, person });
	}

	/**
	 * The latest fitting person before a position (UTF-16 code units). Subjects of sentences and speakers come
	 * first; but somebody named since `near` comes before those who were subject or spoke only before `near`.
	 */
	latest(position: number, fits: (person: Person) => boolean, near = 0): Person | undefined {
		const isFit = ({ person }: Occurrence): boolean => fits(person);
		const subject = lastBefore(this.subjects, position, isFit);
		const speaker = lastBefore(this.speakers, position, isFit);
		const first = later(subject, speaker);
		const other = lastBefore(this.others, position, isFit);
		const found =
			first && (first.position >= near || (other?.position ?? 0) < near) ? first : other;
		return found?.person;
	}

	/**
	 * The latest speaker before a position, or the subject with a role that came up since; if less than `distance`
	 * away, in UTF-16 code units.
	 */
	titledWithin(position: number, distance: number): Person | undefined {
		const found = later(
			lastBefore(this.subjects, position, ({ person }) => person.roles.length > 0),
			lastBefore(this.speakers, position, () => true),
		);
		return found && position - found.position < distance ? found.person : undefined;
	}
}

function later(a: Occurrence | undefined, b: Occurrence | undefined): Occurrence | undefined {
	if (!a || !b) return a ?? b;
	return a.position > b.position ? a : b;
}

/** The last fitting entry before a position, among the LOOK_BACK nearest; the list is sorted by position. */
export function lastBefore<T extends { position: number }>(
	list: readonly T[],
	position: number,
	fits: (one: T) => boolean,
): T | undefined {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (list[middle]!.position < position) low = middle + 1;
		else high = middle;
	}
	for (let i = low - 1; i >= 0 && i >= low - LOOK_BACK; i -= 1) {
		if (fits(list[i]!)) return list[i];
	}
	return undefined;
}
