import type { Words } from '../base/words.ts';
import type { KeyLine } from '../controls/key-list.tsx';

/** The keys of the outline, the same wherever it stands; each place adds its own. */
export function outlineKeys(words: Words): KeyLine[] {
	const [open, fold] = words.direction === 'rtl' ? ['←', '→'] : ['→', '←'];
	return [
		{ keys: ['↓', '↑'], about: words('keys_rows') },
		{ keys: ['Home', 'End'], about: words('keys_ends') },
		{ keys: [open, fold], about: words('keys_fold') },
		{ keys: ['Enter'], about: words('keys_go') },
		{ keys: ['C'], about: words('keys_copy') },
		{ keys: ['F'], about: words('outline_find') },
	];
}
