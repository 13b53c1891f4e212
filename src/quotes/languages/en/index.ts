import type { Language } from '../language.ts';
import { grammar } from './grammar.ts';
import { interviews } from './interviews.ts';
import { names } from './names.ts';
import { people } from './people.ts';
import { statements } from './statements.ts';
import { verbs } from './verbs.ts';

/** English, and English as machines make it of Russian news. */
export const english: Language = {
	code: 'en',
	script: 'latin',
	nounsHaveCapitals: false,
	quotedWords: 'part',
	headNoun: 'last',
	commaBeforeStatement: false,
	abbreviations: `
		adm apr ariz aug calif capt cmdr co col colo conn corp cpt d-calif d-colo d-conn d-fla d-ill
		d-mass d-mich d-minn d-nev d-ore d-pa d-va d-wash dec dept dr etc feb fla fr ft gen gov hon
		ill inc ind jan jr jul jun kan ky la llc lt ltd maj mar mass mich minn miss mo mont mr mrs
		ms mt neb nev no nov oct okla ore pa pop pres prof r-ala r-ariz r-fla r-ky r-la r-okla r-pa
		r-tenn r-tex r-va r-wis rep rev sen sep sept sgt sr st tenn tex u.s. univ va vs vt wash wis
		wyo
	`,
	...verbs,
	...statements,
	...grammar,
	...people,
	...names,
	...interviews,
};
