import type { Language } from '../language.ts';
import { grammar } from './grammar.ts';
import { interviews } from './interviews.ts';
import { names } from './names.ts';
import { people } from './people.ts';
import { statements } from './statements.ts';
import { verbs } from './verbs.ts';

/** Russian. */
export const russian: Language = {
	code: 'ru',
	script: 'cyrillic',
	nounsHaveCapitals: false,
	quotedWords: 'part',
	headNoun: 'first',
	commaBeforeStatement: true,
	abbreviations: `
		акад г гг гр д др им кв коп млн млрд н напр обл п пр проф р-н ред рис руб св см ср ст стр т
		т.д т.е т.п табл трлн тыс ул чел э экз
	`,
	...verbs,
	...statements,
	...grammar,
	...people,
	...names,
	...interviews,
};
