import type { Gender } from '../languages/forms.ts';
import { baseForm } from '../text/first-names.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Person } from './people.ts';

/** The name of a person in the nominative, made from the form in which the article has it. */
export function baseName({ words, gender }: Person, lexicon: Lexicon): string {
	const first = words[0]!;
	const known = lexicon.firstNames.get(lexicon.nameKey(first.toLowerCase()));
	if (words.length < 2 || !known || known.spellings.includes(first.toLowerCase()))
		return words.join(' ');
	const name = baseForm(known, first.toLowerCase());
	const base = name[0]!.toUpperCase() + name.slice(1);
	const rest = words.slice(1).map((word) => nominativeOf(word, gender ?? known.gender, lexicon));
	return [base, ...rest].join(' ');
}

function nominativeOf(word: string, gender: Gender, { language }: Lexicon): string {
	const rule = language.nominative.find(
		({ gender: its, from }) =>
			its === gender && word.length > from.length + 2 && word.endsWith(from),
	);
	return rule ? word.slice(0, word.length - rule.from.length) + rule.to : word;
}
