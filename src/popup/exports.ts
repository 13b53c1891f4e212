import type { PageView } from '../model/page-view.ts';
import { BYTE_ORDER_MARK, outlineCsv, outlineJson, outlineMarkdown } from '../outline/export.ts';
import { words } from '../platform/words.ts';
import { fileName } from '../share/file-name.ts';
import { saveFile } from '../share/save-file.ts';

export const exportFormats = ['markdown', 'csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];
type View = Extract<PageView, { kind: 'article' }>;

const files: Record<ExportFormat, { extension: string; type: string; mark: string }> = {
	markdown: { extension: 'md', type: 'text/markdown', mark: '' },
	csv: { extension: 'csv', type: 'text/csv', mark: BYTE_ORDER_MARK },
	json: { extension: 'json', type: 'application/json', mark: '' },
};

/** The outline in one of the formats, for the clipboard. */
export function exportText({ article, outline }: View, format: ExportFormat): string {
	if (format === 'markdown') return outlineMarkdown(article, outline, words);
	return format === 'csv' ? outlineCsv(article, outline) : outlineJson(article, outline);
}

/** The same as a file, named after the article. */
export function saveExport(view: View, format: ExportFormat): void {
	const { extension, type, mark } = files[format];
	const name = fileName(view.article.title, extension);
	saveFile(document, name, type, mark + exportText(view, format));
}
