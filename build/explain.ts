import type { Removal } from '../src/model/article.ts';
import type { Reading } from '../src/pipeline/pipeline.ts';

/** A readable account of a reading, for people who write site profiles. */
export function explain({ site, detected, article, removals, problem, outline }: Reading): string {
	const lines = [
		`Site      ${site || '(no profile)'}`,
		`Izvestia  ${detected.izvestia ? 'yes' : 'no'}, score ${detected.score}`,
		...detected.signs.map(
			({ name, weight, found }) =>
				`          ${weight > 0 ? '+' : ''}${weight} ${name}: ${cut(found, 90)}`,
		),
	];
	if (article) {
		lines.push(
			`Title     ${article.title}`,
			`Lead      ${article.lead}`,
			`Byline    ${article.byline}`,
			`Published ${article.published}`,
			`Rubric    ${article.rubric}`,
			`Tags      ${article.tags.join(', ')}`,
			`Language  ${article.language}`,
			'',
			'Blocks',
			...article.blocks.map((block) => {
				const text =
					block.kind === 'figure'
						? `${block.images.length} image(s) | ${block.caption} | ${block.credit}`
						: block.kind === 'embed'
							? block.href
							: block.text.replaceAll('\n', ' / ');
				return `${block.id.padStart(5)} ${block.kind.padEnd(10)} ${cut(text, 100)}`;
			}),
		);
	} else {
		lines.push(`No article: ${problem ?? 'no-article'}`);
	}
	lines.push('', 'Removals', ...removals.map(removalLine));
	if (outline) {
		lines.push('', 'Speakers');
		for (const { id, name, role, type, quotes } of outline.speakers) {
			lines.push(`${id.padStart(5)} ${name} (${role || type}): ${quotes.join(' ')}`);
		}
	}
	return lines.join('\n');
}

function removalLine({ id, step, rule, reason, text, refused, kept }: Removal): string {
	const state = refused ? ' REFUSED' : kept ? ' PUT BACK' : '';
	return `${id.padStart(5)} ${step} · ${rule} · ${reason}${state}\n      ${cut(text, 110)}`;
}

function cut(text: string, length: number): string {
	return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
