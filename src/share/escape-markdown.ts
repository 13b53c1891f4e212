/** Characters that could begin or end something anywhere in a line. */
const INLINE = /[\\`*_[\]<>~|]/g;
/** An ampersand that a reader of Markdown would take for a character's name. */
const ENTITY = /&(?=#?\w{1,32};)/g;
/** What makes a line a heading, a quotation, a list, a rule or an underline of a heading. */
const AT_START = /^(\s*)(?:([#>+=-])|(\d{1,9})([.)]))/;

/** Text that shows as it is in CommonMark and GitHub's Markdown. One line in, one line out. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/\s*\n\s*/g, ' ')
		.replace(INLINE, '\\$&')
		.replace(ENTITY, '\\&')
		.replace(AT_START, (_, space: string, sign?: string, number?: string, dot?: string) =>
			sign ? `${space}\\${sign}` : `${space}${number}\\${dot}`,
		);
}

/** An address as the target of a link: no character that could end it. */
export function markdownUrl(url: string): string {
	return url.replace(/[\s()<>\\]/g, (char) => encodeURIComponent(char).replace(/[()]/g, percent));
}

function percent(char: string): string {
	return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
