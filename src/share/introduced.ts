import type { Quote } from '../model/outline.ts';

/**
 * What has to be shown before the words of a quote, a blank at its end: without "ruled out" the words
 * "any talks" would say the opposite of what was said. "" where the words hold by themselves.
 */
export function leadingWords({ introduction }: Quote): string {
	return introduction?.needed ? `${introduction.text} ` : '';
}
