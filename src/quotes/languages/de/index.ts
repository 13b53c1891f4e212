import type { Language } from '../language.ts';
import { grammar } from './grammar.ts';
import { names } from './names.ts';
import { people } from './people.ts';
import { statements } from './statements.ts';
import { verbs } from './verbs.ts';

/** German. */
export const german: Language = {
	code: 'de',
	script: 'latin',
	frequent: `
		aber als am an auch auf aus bei bis das dass dem den der des die durch ein eine einem einen
		einer er es für haben hat im ist man mehr mit nach nicht noch nur oder sein sich sie sind so
		über um und von vor war werden wie wird wurde zu zum zur
	`,
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
};
