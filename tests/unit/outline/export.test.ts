import { describe, expect, it } from 'vitest';
import {
	type OutlineExport,
	outlineCsv,
	outlineJson,
	outlineMarkdown,
} from '../../../src/outline/export.ts';
import { wordsOf } from '../share/messages.ts';
import { smallArticle } from '../share/small-article.ts';

const { article, outline } = smallArticle();

/** A reader of RFC 4180 for the test: fields in quotation marks, records ended by CRLF. */
function readCsv(csv: string): string[][] {
	return csv
		.split('\r\n')
		.slice(0, -1)
		.map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map((m) => m[1]!.replaceAll('""', '"')));
}

describe('the outline as CSV', () => {
	it('has a header and one record for each quotation', () => {
		const [header, ...records] = readCsv(outlineCsv(article, outline));
		expect(header?.slice(0, 5)).toEqual(['number', 'kind', 'introduction', 'quotation', 'speaker']);
		expect(records).toHaveLength(4);
		expect(records.every((record) => record.length === header?.length)).toBe(true);
		expect(records[0]?.slice(0, 7)).toEqual([
			'1',
			'direct',
			'',
			'We waited for the tide, and the tide was late',
			'Vera Holt',
			'harbour master',
			'person',
		]);
	});

	it('doubles quotation marks', () => {
		const csv = outlineCsv({ ...article, title: 'The "late" tide' }, outline);
		expect(csv).toContain('"The ""late"" tide"');
	});

	it('takes the power out of formulas', () => {
		const csv = outlineCsv({ ...article, title: '=HYPERLINK("https://evil.example")' }, outline);
		expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＠SUM(A1)'])(
		'puts an apostrophe before %j, also where a semicolon would begin a field',
		(formula) => {
			const title = `${formula};${formula}`;
			const csv = outlineCsv({ ...article, title }, outline);
			expect(csv).toContain(`"'${formula};'${formula}"`);
		},
	);

	it('leaves everything else as it is', () => {
		const title = 'A – b; c = d + e - f @ g (x=y)';
		expect(outlineCsv({ ...article, title }, outline)).toContain(`"${title}"`);
	});
});

describe('the outline as JSON', () => {
	it('is what its type says', () => {
		const data = JSON.parse(outlineJson(article, outline)) as OutlineExport;
		expect(data).toMatchObject({ format: 'outspoken-outline', version: 1 });
		expect(data.article.title).toBe('Harbour reopens');
		expect(data.speakers.map(({ name }) => name)).toEqual(['Vera Holt', 'Port authority']);
		expect(data.quotes.map(({ speaker }) => speaker)).toEqual(['s1', 's2', null, 's1']);
		expect(data.quotes[0]?.link).toContain('#:~:text=');
	});
});

describe('a report that misleads without its verb', () => {
	const introduction = { start: 0, end: 9, text: 'ruled out', needed: true };
	const quotes = outline.quotes.map((quote) =>
		quote.kind === 'indirect' ? { ...quote, text: 'any delay', introduction } : quote,
	);
	const misleading = { ...outline, quotes };

	it('stands behind it in Markdown', () => {
		expect(outlineMarkdown(article, misleading, wordsOf('en'))).toContain('- ruled out any delay');
	});

	it('has it in a column and a field of its own', () => {
		const records = readCsv(outlineCsv(article, misleading));
		expect(records.at(-1)?.slice(1, 4)).toEqual(['indirect', 'ruled out', 'any delay']);
		const data = JSON.parse(outlineJson(article, misleading)) as OutlineExport;
		expect(data.quotes.at(-1)).toMatchObject({
			text: 'any delay',
			introduction: { text: 'ruled out', needed: true },
		});
	});
});

describe('the outline as Markdown', () => {
	const markdown = outlineMarkdown(article, outline, wordsOf('en'));

	it('lists each speaker once, with role and quotations, the unnamed last', () => {
		const headings = [...markdown.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
		expect(headings).toEqual(['Vera Holt', 'Port authority', 'Speaker not named']);
		expect(markdown).toContain('*harbour master*');
		expect(markdown.match(/^- /gm)).toHaveLength(4);
	});

	it('escapes what would be markup', () => {
		const hostile = { ...article, title: '# [x](javascript:1) *b* <b>' };
		expect(outlineMarkdown(hostile, outline, wordsOf('en'))).toContain(
			'# \\# \\[x\\](javascript:1) \\*b\\* \\<b\\>',
		);
	});
});
