import { askBackground } from '../platform/messages.ts';
import type { FontFiles } from '../reader/state/dyslexic-font.ts';
import { injectedFont } from './left-scripts.ts';

/**
 * Has the face for dyslexia brought, if it is not there yet.
 * @throws where it cannot be brought: the extension was updated or removed meanwhile
 */
export async function bringFont(): Promise<FontFiles> {
	if (!injectedFont()) await askBackground('to-background/scripts', { names: ['font'] });
	const files = injectedFont();
	if (!files) throw new ReferenceError('font.js is missing');
	return files;
}
