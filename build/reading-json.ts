import type { Article } from '../src/model/article.ts';
import type { Outline, Speaker } from '../src/model/outline.ts';
import type { Reading } from '../src/pipeline/pipeline.ts';
import { blocksHtml } from '../src/understand/build/blocks-html.ts';

/** The article as `inspect` prints it: with its HTML and its images. */
export function articleJson(article: Article | null) {
	if (!article) return null;
	const { url, site, language, title, lead, byline, published, text, blocks, ...rest } = article;
	const images = blocks.flatMap((block) =>
		block.kind === 'figure'
			? block.images.map((image) => ({ ...image, caption: block.caption, credit: block.credit }))
			: [],
	);
	const html = blocksHtml(blocks);
	return {
		url,
		site,
		language,
		title,
		lead,
		byline,
		published,
		text,
		html,
		images,
		blocks,
		...rest,
	};
}

/** Quotes with their speaker as an object: what a person (or a scorer) needs to see at the quote. */
export function quotesJson({ quotes, speakers }: Outline) {
	const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
	return quotes.map(({ speaker: id, mention, cue, parts, ...quote }) => {
		const speaker = id === null ? undefined : byId.get(id);
		return {
			...quote,
			...(parts ? { parts: parts.map(({ start, end }) => [start, end]) } : {}),
			cue,
			// "They": told by a mention that names nobody.
			speaker:
				speaker || mention
					? {
							mention: mention?.text ?? speaker?.name,
							start: mention?.start ?? null,
							end: mention?.end ?? null,
							name: speaker?.name ?? '',
							role: speaker ? whatTheyAre(speaker) : '',
							type: speaker?.type ?? 'unnamed',
						}
					: null,
		};
	});
}

/** What somebody is; who has no name is called by it. */
export function whatTheyAre({ type, name, role }: Speaker): string {
	return type === 'unnamed' ? name : role;
}

/** Everything that is known of a page. */
export function readingJson({ site, detected, article, removals, problem, outline }: Reading) {
	return {
		site,
		detected,
		...(problem ? { problem } : {}),
		article: articleJson(article),
		removals,
		outline: outline
			? {
					speakers: outline.speakers.map(({ id, name, role, type, quotes, share }) => ({
						id,
						name,
						role,
						type,
						quotes,
						share,
					})),
					quotes: quotesJson(outline),
				}
			: null,
	};
}
