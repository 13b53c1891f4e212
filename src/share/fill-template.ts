import { PLACEHOLDERS, type Placeholder } from '../model/copying.ts';

const NAMED = new RegExp(`\\{(${PLACEHOLDERS.join('|')})\\}`, 'g');
/** What parts values from each other, with the space around it. */
const PARTS = /\s*[,;·|]\s*/;
const NOTHING_IN_BRACKETS = /\s*(?:\(\s*\)|\[\s*\])/g;

/**
 * A template with the values in their places. A line whose values are all empty goes, and so do commas and brackets
 * that nothing is left for; braces with any other word stay as they are.
 */
export function fillTemplate(template: string, values: Record<Placeholder, string>): string {
	const lines = template.split('\n').flatMap((line) => {
		const names = [...line.matchAll(NAMED)].map(([, name]) => values[name as Placeholder]);
		if (names.length === 0) return [line];
		if (names.every((value) => value === '')) return [];
		return [names.includes('') ? filledWithGaps(line, values) : filled(line, values)];
	});
	return lines.join('\n').trim();
}

function filled(line: string, values: Record<Placeholder, string>): string {
	return line.replace(NAMED, (_, name: Placeholder) => values[name]);
}

/** The parts of a line one by one, so that no sign within a value is taken for one between values. */
function filledWithGaps(line: string, values: Record<Placeholder, string>): string {
	const empty = line.replace(NAMED, (whole, name: Placeholder) => (values[name] ? whole : ''));
	const kept = empty
		.replace(/([([])\s*[,;·|]\s*/g, '$1')
		.replace(/\s*[,;·|]\s*([)\]])/g, '$1')
		.replace(NOTHING_IN_BRACKETS, '');
	const separators = [...kept.matchAll(new RegExp(PARTS, 'g'))].map(([sign]) => sign);
	const parts = kept.split(PARTS);
	let whole = '';
	for (const [at, part] of parts.entries()) {
		if (part.trim() === '') continue;
		whole += whole ? (separators[at - 1] ?? '') + part : part;
	}
	return filled(whole, values);
}
