/**
 * The rooms (folders) and the arrows between them: which rooms each may import from. Lower rooms come first, so
 * that each list reads in the order in which the data flow. `npm run rooms` makes of it the rules by which Biome
 * checks every import, those of types too, and the pictures in ARCHITECTURE.md.
 *
 * What lies in a house beside its rooms (`understand.ts`, `reader.ts`, the entry points) is its front: it may
 * take from every room of that house and from whatever the house itself may take from; no room takes from it.
 */
export const houses: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	src: {
		base: [],
		dom: [],
		model: [],
		sites: ['base', 'model'],
		settings: ['base', 'model'],
		share: ['base', 'dom', 'model'],
		understand: ['base', 'dom', 'model', 'sites'],
		quotes: ['base', 'model'],
		pipeline: ['base', 'model', 'understand', 'quotes'],
		controls: ['base', 'settings'],
		outline: ['base', 'model', 'settings', 'share', 'controls'],
		reader: ['base', 'dom', 'model', 'settings', 'share', 'controls', 'outline'],
		platform: ['base', 'model', 'settings'],
		page: [
			...['base', 'dom', 'model', 'sites', 'settings', 'share', 'understand', 'quotes', 'pipeline'],
			...['reader', 'platform'],
		],
		popup: ['base', 'model', 'settings', 'share', 'controls', 'outline', 'platform'],
		panel: ['platform', 'popup'],
		welcome: ['base', 'controls', 'platform'],
		options: ['base', 'model', 'settings', 'share', 'controls', 'platform'],
	},
	'src/understand': {
		phrases: [],
		text: [],
		lines: ['text'],
		work: ['text', 'lines'],
		page: ['text', 'work'],
		facts: ['text', 'lines', 'work'],
		clean: ['text', 'work', 'facts'],
		judge: ['phrases', 'text', 'lines', 'work'],
		build: ['text', 'work', 'facts', 'clean', 'judge'],
	},
	'src/quotes': {
		languages: [],
		text: ['languages'],
		spans: ['text'],
		mentions: ['languages', 'text', 'spans'],
		cues: ['text', 'mentions'],
		interviews: ['text', 'spans', 'mentions', 'cues'],
		attribute: ['text', 'spans', 'mentions', 'cues'],
		statements: ['text', 'spans', 'mentions', 'cues', 'attribute'],
		roles: ['text', 'mentions'],
		people: ['languages', 'text', 'mentions', 'roles'],
		outline: [
			...[
				'languages',
				'text',
				'spans',
				'mentions',
				'interviews',
				'attribute',
				'statements',
				'people',
			],
		],
	},
	'src/reader': {
		styles: [],
		article: [],
		place: ['article'],
		state: ['article'],
		overlay: [],
		panels: ['article', 'state', 'overlay'],
		speech: ['state'],
		save: ['styles', 'article'],
	},
};
