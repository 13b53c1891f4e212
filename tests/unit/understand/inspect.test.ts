import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sample = 'tests/pages/iz-news-related/page.html';
const url = 'https://iz.ru/1990601/2026-02-14/x';

interface Run {
	status: number | null;
	out: string;
	err: string;
}

/** Runs `inspect` as npm does. */
function inspect(args: readonly string[], input = ''): Promise<Run> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ['--import', 'tsx', 'build/inspect.ts', ...args], {
			cwd: root,
		});
		const run: Run = { status: null, out: '', err: '' };
		child.stdout.on('data', (data: Buffer) => {
			run.out += data;
		});
		child.stderr.on('data', (data: Buffer) => {
			run.err += data;
		});
		child.on('error', reject);
		child.on('close', (status) => resolve({ ...run, status }));
		child.stdin.end(input);
	});
}

describe('inspect', { timeout: 120_000 }, () => {
	it('prints everything it understood of a page, as JSON and nothing else', async () => {
		const { status, out, err } = await inspect([sample, '--url', url]);
		expect({ status, err }).toEqual({ status: 0, err: '' });
		const { site, detected, article, removals, outline } = JSON.parse(out);
		expect(site).toBe('izvestia');
		expect(detected.izvestia).toBe(true);
		expect(article.html).toContain('<a href="https://kirov.example/press">');
		expect(article.images).toHaveLength(1);
		expect(removals[0]).toEqual(
			expect.objectContaining({ step: expect.any(String), rule: expect.any(String) }),
		);
		const quote = outline.quotes.find(({ text }: { text: string }) => text.startsWith('Тормоза'));
		expect(article.text.slice(quote.start, quote.end)).toBe(quote.text);
		expect(quote.speaker).toMatchObject({ name: 'Илья Вахрушев', type: 'person' });
	});

	it('explains itself in words', async () => {
		const { status, out } = await inspect([
			sample,
			'--url',
			url,
			'--explain',
			'--without',
			'profile',
		]);
		expect(status).toBe(0);
		expect(out).toContain('+3 address');
		expect(out).not.toContain('profile ·');
	});

	it('goes through lines, and on after a bad one', async () => {
		const lines = [
			JSON.stringify({ id: 'page', html: '<p>Nothing.</p>', url }),
			'{"id": "half"',
			JSON.stringify({ id: 'empty' }),
			'',
			JSON.stringify({ id: 7, text: '"It rains," said Ann Lock.\nIt did.', lang: 'en' }),
		];
		const { status, out } = await inspect(['--jsonl'], `${lines.join('\n')}\n`);
		const results = out
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(status).toBe(1);
		expect(results.map(({ id }) => id)).toEqual(['page', null, 'empty', 7]);
		expect(results[1].error).toEqual(expect.any(String));
		expect(results[3]).not.toHaveProperty('article');
		expect(results[3].quotes[0]).toMatchObject({ start: 1, end: 9, text: 'It rains' });
	});

	it.each([
		[[]],
		[['no-such-file.html']],
		[[sample, '--url', 'nonsense']],
		[[sample, '--without', 'nonsense']],
		[['--nonsense']],
		[['--jsonl', sample]],
	])('refuses %j with a clear line', async (args) => {
		const { status, out, err } = await inspect(args);
		expect({ status, out }).toEqual({ status: 2, out: '' });
		expect(err.trim()).not.toBe('');
		expect(err).not.toMatch(/^\s+at /m);
	});
});
