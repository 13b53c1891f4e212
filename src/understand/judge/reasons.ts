import type { RemovalReason } from '../../model/article.ts';
import type { ClassFamily } from '../lines/class-words.ts';
import type { PhraseKind } from '../phrases/phrases.ts';

const BY_NAME: Readonly<Record<ClassFamily | PhraseKind, RemovalReason>> = {
	advertisement: 'advertisement',
	author: 'author',
	body: 'other',
	box: 'other',
	byline: 'byline',
	caption: 'caption',
	comments: 'comments',
	credit: 'caption',
	date: 'byline',
	hidden: 'hidden',
	lead: 'other',
	legal: 'legal',
	media: 'player',
	navigation: 'navigation',
	note: 'other',
	poll: 'tools',
	related: 'related',
	share: 'share',
	sidebar: 'navigation',
	source: 'byline',
	subscribe: 'subscribe',
	tags: 'tags',
	title: 'repeated',
	tools: 'tools',
};

const BY_SIGN: readonly [beginning: string, reason: RemovalReason][] = [
	['after comments', 'comments'],
	['after related', 'related'],
	['byline', 'byline'],
	['has a date', 'byline'],
	['heads a link', 'related'],
	['hidden', 'hidden'],
	['line of link', 'related'],
	['links', 'related'],
	['list links', 'related'],
	['pictured', 'caption'],
	['repeated', 'repeated'],
	['teaser', 'related'],
	['title', 'repeated'],
	['under related', 'related'],
	['within aside', 'navigation'],
	['within footer', 'navigation'],
	['within form', 'subscribe'],
	['within nav', 'navigation'],
	['wrapper links', 'related'],
];

/** The reason to show to a person for a line that a sign took away. */
export function reasonOf(rule: string): RemovalReason {
	const named = /^(?:own class|class|only phrase|phrase|surely) (\w+)/.exec(rule)?.[1];
	if (named && named in BY_NAME) return BY_NAME[named as ClassFamily | PhraseKind];
	return BY_SIGN.find(([beginning]) => rule.startsWith(beginning))?.[1] ?? 'other';
}
