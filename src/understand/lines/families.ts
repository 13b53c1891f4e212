import { anyOf, wordsOf } from '../../base/word-list.ts';
import { CLASS_WORDS, type ClassFamily } from './class-words.ts';

const FAMILIES_OF_WORD = new Map<string, ClassFamily[]>();
for (const [family, words] of Object.entries(CLASS_WORDS) as [ClassFamily, string][]) {
	for (const word of wordsOf(words)) {
		FAMILIES_OF_WORD.set(word, [...(FAMILIES_OF_WORD.get(word) ?? []), family]);
	}
}

/** Where sites name the parts of a page. */
const NAMING = ['class', 'id', 'itemprop', 'role', 'data-component', 'data-testid', 'data-module'];
/** Longer names are generated lists of style classes. */
const MAX_NAME = 300;

/** What the names of an element (classes, id, itemprop, role …) say of it. */
export class Families {
	private readonly byNames = new Map<string, ReadonlySet<ClassFamily>>();
	private readonly byElement = new Map<Element, ReadonlySet<ClassFamily>>();

	of(element: Element): ReadonlySet<ClassFamily> {
		const known = this.byElement.get(element);
		if (known) return known;
		let names = '';
		for (const attribute of NAMING) {
			const value = element.getAttribute(attribute);
			if (value) names += ` ${value.slice(0, MAX_NAME)}`;
		}
		let families = this.byNames.get(names);
		if (!families) {
			families = familiesOf(names);
			this.byNames.set(names, families);
		}
		this.byElement.set(element, families);
		return families;
	}
}

/** How the names of utility classes (Tailwind and its like) begin. */
const STYLES = `
	aspect bg border cursor duration flex gap grid items justify leading max min object overflow
	pointer rounded select shadow touch tracking transition
`;
/** Names of utility classes say how an element looks, not what it is: "md:relative", "overflow-hidden". */
const UTILITY = new RegExp(
	String.raw`(?:^|\s)(?:\S*[:[\]/]\S*|(?:-?[mphwz][xytblr]?|${anyOf(STYLES)})-\S*)`,
	'g',
);
/** Shorter words are not joined with a neighbour. In letters. */
const MIN_JOINED = 3;

/** The families of the words in a string of class names: split at punctuation, digits and camel case. */
export function familiesOf(names: string): ReadonlySet<ClassFamily> {
	const families = new Set<ClassFamily>();
	if (!names) return families;
	const words = names
		.replace(UTILITY, ' ')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.map((word) => word.replace(/\d+$/, ''));
	for (const [index, word] of words.entries()) {
		for (const family of FAMILIES_OF_WORD.get(word) ?? []) families.add(family);
		const before = words[index - 1] ?? '';
		if (before.length < MIN_JOINED || word.length < MIN_JOINED) continue;
		for (const family of FAMILIES_OF_WORD.get(before + word) ?? []) families.add(family);
	}
	return families;
}
