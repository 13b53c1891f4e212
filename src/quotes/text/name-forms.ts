import { wordsOf } from '../../base/word-list.ts';
import type { Gender } from '../languages/forms.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { remembered } from './remembered.ts';

/** What a word may be as a part of a name: whose, in which case, and what it is in the nominative. */
export interface NameForm {
	gender: Gender;
	nominative: boolean;
	/** In lower case. */
	base: string;
}

/** Reads a word in lower case as a first name, in any known spelling; of «жан-поль» the last part is declined. */
export function firstNamesOf(language: CompiledLanguage): (lower: string) => readonly NameForm[] {
	const whole = wholeNamesOf(language);
	return remembered((lower) => {
		const known = whole(lower);
		const hyphen = lower.lastIndexOf('-') + 1;
		if (known.length > 0 || hyphen === 0) return known;
		const last = whole(lower.slice(hyphen));
		return last.map((form) => ({ ...form, base: lower.slice(0, hyphen) + form.base }));
	});
}

function wholeNamesOf(language: CompiledLanguage): (lower: string) => readonly NameForm[] {
	const { firstNameForms, spelling } = language;
	const lists = nameLists(language);
	const paradigmOf = (name: string) => firstNameForms.find(({ of }) => name.endsWith(of));
	return (lower) => {
		const found: NameForm[] = [];
		const add = (stem: string, nominative: boolean, only?: Gender): void => {
			const key = spelled(stem, spelling);
			for (const { gender, cased, bases } of lists) {
				const base = bases.get(key);
				if (base === undefined || (only && only !== gender) || (nominative && cased)) continue;
				found.push({ gender, nominative, base });
			}
		};
		if (firstNameForms.length === 0) add(lower, true);
		for (const paradigm of firstNameForms) {
			for (const { suffix, subject, gender } of paradigm.endings) {
				if (!lower.endsWith(suffix)) continue;
				const name = lower.slice(0, lower.length - suffix.length) + paradigm.of;
				if (paradigmOf(name) === paradigm) add(name, subject === true, gender);
			}
		}
		return found;
	};
}

interface NameList {
	gender: Gender;
	/** The keys of `bases` are stems of the cases other than the nominative. */
	cased: boolean;
	/** The first name of each spelling. */
	bases: ReadonlyMap<string, string>;
}

function nameLists({ firstNames, changingNames, spelling }: CompiledLanguage): NameList[] {
	const pairs = wordsOf(changingNames).map((pair) => pair.split(':'));
	const stems = pairs.map(([stem = '']) => stem).join(' ');
	const changing = pairs.map(([, base = '']) => base).join(' ');
	return [
		{ gender: 'm', cased: false, bases: bySpelling(firstNames.m, firstNames.m, spelling) },
		{ gender: 'f', cased: false, bases: bySpelling(firstNames.f, firstNames.f, spelling) },
		{ gender: 'm', cased: true, bases: bySpelling(stems, changing, spelling) },
	];
}

/** Names by the normal spelling of their stems; a list is normalised as one string, which is ten times faster. */
function bySpelling(
	stems: string,
	names: string,
	spelling: CompiledLanguage['spelling'],
): Map<string, string> {
	const bases = new Map<string, string>();
	if (names === '') return bases;
	const keys = spelled(stems, spelling).split(' ');
	const all = names.split(' ');
	for (let i = 0; i < all.length; i += 1) {
		if (!bases.has(keys[i]!)) bases.set(keys[i]!, all[i]!);
	}
	return bases;
}

/** A word in normal spelling: of spellings that count as the same, the one that stands for all. */
function spelled(lower: string, spelling: CompiledLanguage['spelling']): string {
	return spelling.reduce((word, [from, to]) => word.replaceAll(from, to), lower);
}

interface EndingRule {
	gender: Gender;
	nominative: boolean;
	/** The ending of the nominative, to put in place of this one. */
	to: string;
}

/** Fewest letters before an ending of several letters. */
const SHORTEST_STEM = 3;

/** Reads a word of a name that is no known first name by its ending: the longest of `nameForms` counts. */
export function nameFormsOf({
	nameForms,
}: CompiledLanguage): (lower: string) => readonly NameForm[] {
	const rules = new Map<string, EndingRule[]>();
	for (const [endings, readings] of nameForms)
		for (const ending of wordsOf(endings))
			rules.set(
				ending,
				readings.split(',').map((reading) => ruleOf(ending, reading)),
			);
	const longest = Math.max(0, ...[...rules.keys()].map(({ length }) => length));
	return remembered((lower) => {
		for (let length = Math.min(longest, lower.length); length > 0; length -= 1) {
			const found = rules.get(lower.slice(-length));
			if (!found || (lower.length < length + SHORTEST_STEM && length > 1)) continue;
			const stem = lower.slice(0, -length);
			// «Ау» is no case of «А».
			return found
				.map(({ gender, nominative, to }) => ({ gender, nominative, base: stem + to }))
				.filter(({ base }) => base === lower || stem.length > 1);
		}
		return [];
	});
}

/** "f" is a nominative, "m=" another case of the same form, "m-ов" one whose nominative ends so. */
function ruleOf(ending: string, reading: string): EndingRule {
	const gender = reading[0] as Gender;
	const rest = reading.slice(1);
	if (rest === '') return { gender, nominative: true, to: ending };
	return { gender, nominative: false, to: rest === '=' ? ending : rest.slice(1) };
}
