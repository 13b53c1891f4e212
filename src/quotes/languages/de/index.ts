import type { Language } from '../language.ts';
import { grammar } from './grammar.ts';
import { interviews } from './interviews.ts';
import { names } from './names.ts';
import { people } from './people.ts';
import { statements } from './statements.ts';
import { verbs } from './verbs.ts';

/** German. */
export const german: Language = {
	code: 'de',
	script: 'latin',
	nounsHaveCapitals: true,
	quotedWords: 'quotation',
	verbSecond: true,
	headNoun: 'first',
	commaBeforeStatement: true,
	ordinalStops: true,
	abbreviations: `
		abs apr art aug bd bzw ca d.h dez dipl dr etc evtl feb geb ggf hl ing inkl jan jul jun mio
		mrd nov nr okt prof sept st u.a usw vgl z.b
	`,
	...verbs,
	...statements,
	...grammar,
	...people,
	...names,
	...interviews,
};
