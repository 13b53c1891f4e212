import type { SpeakerType } from '../../model/outline.ts';
import type { Person } from './people.ts';

/** Who a mention means: the same object for all mentions of one speaker. */
export interface Identity {
	name: string;
	type: SpeakerType;
	person: Person | undefined;
	/** Only a pronoun or a number stands for them: "they", "a second". */
	nameless?: boolean;
}
