import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../build/parse-page.ts';

describe('parsePage', () => {
	it('reads a page whose style sheet no parser likes', () => {
		const sheet = '@media all { p { min-height: calc(($wide - 16px) / 2) } }';
		const page = parsePage(
			`<STYLE media=all>${sheet}</STYLE><p>Still here.</p>`,
			'https://a.test/',
		);
		expect(page.document.body.textContent).toBe('Still here.');
		page.close();
	});

	it('keeps everything else, also behind a style sheet that never ends', () => {
		const page = parsePage(
			'<p>One. İİ</p><style>a{}</style><p>Two.</p><style>b{',
			'https://a.test/',
		);
		expect([...page.document.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
			'One. İİ',
			'Two.',
		]);
		page.close();
	});
});
