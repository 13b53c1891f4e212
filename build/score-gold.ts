/** The shape of a labelled text. Offsets are UTF-16 code units; segments and parts are [start, end]. */
export interface GoldSpeaker {
	mention: string;
	start: number;
	end: number;
	name: string | null;
	role?: string | null;
	/** Other spellings of the name in the text. */
	aliases?: string[];
	/** Where the name comes from; names found by a machine do not count. */
	name_src?: string;
}

export interface GoldQuote {
	start: number;
	end: number;
	kind: 'direct' | 'mixed' | 'indirect';
	speaker: GoldSpeaker | null;
	cue?: { text: string } | null;
	segments?: [number, number][];
	parts?: [number, number][];
	/** Only the words in marks are labelled, not the statement around them. */
	partial?: boolean;
}

export interface Gold {
	id: string;
	lang?: string;
	text: string;
	quotes: GoldQuote[];
	/** Stretches that count neither as found nor as missed. */
	ignore?: [number, number][];
	/** Every reported statement is labelled. */
	indirect_complete?: boolean;
}

/** Names that no person made do not count. */
export const MACHINE_NAME = 'dcoref';
