/** In what form a quotation is put on the clipboard; the first is what a person gets who chose nothing. */
export const COPY_FORMS = ['rich', 'plain', 'markdown', 'own'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

export interface Copying {
	form: CopyForm;
	/** The person's own form, with the names of PLACEHOLDERS in braces. */
	template: string;
}

/** What may stand in a template, in braces. */
export const PLACEHOLDERS = [
	'quote',
	'who',
	'name',
	'role',
	'title',
	'outlet',
	'date',
	'link',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

export const DEFAULT_COPYING: Copying = {
	form: 'rich',
	template: '{quote} — {who} ({outlet}, {date})\n{link}',
};
