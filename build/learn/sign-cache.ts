import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LabelledLine } from './labelled.ts';

/** The code that makes the signs; a change in it makes the cache void. The weights do not count. */
const SOURCES = ['../../src/understand', '../../src/sites'];
const LEARNED = /weights\.ts$/;

/** A line as it is kept: its signs as numbers of the page's names. */
type KeptLine = Omit<LabelledLine, 'signs'> & { signs: [number, number][] };

interface KeptPage {
	id: string;
	/** Of the page, its label and the code that has measured it. */
	stamp: string;
	names: string[];
	lines: KeptLine[];
}

/** Keeps the lines of one folder's pages in a temporary file: measuring takes an hour, learning minutes. */
export class SignCache {
	private readonly file: string;
	private readonly kept = new Map<string, KeptPage>();
	private changed = false;

	constructor(folder: string) {
		const home = join(tmpdir(), 'outspoken-signs');
		mkdirSync(home, { recursive: true });
		this.file = join(home, `${hashOf(folder)}.jsonl`);
		if (!existsSync(this.file)) return;
		for (const line of readFileSync(this.file, 'utf8').split('\n').filter(Boolean)) {
			const page = JSON.parse(line) as KeptPage;
			this.kept.set(page.id, page);
		}
	}

	/** The lines of a page, from the file or measured anew. */
	lines(id: string, html: string, gold: string, measure: () => LabelledLine[]): LabelledLine[] {
		const { size, mtimeMs } = statSync(html);
		const stamp = hashOf(`${size} ${mtimeMs} ${gold} ${codeHash()}`);
		const known = this.kept.get(id);
		if (known?.stamp === stamp) return restored(known);
		const lines = measure();
		this.kept.set(id, packed(id, stamp, lines));
		this.changed = true;
		if (this.kept.size % 50 === 0) this.save();
		return lines;
	}

	save(): void {
		if (!this.changed) return;
		writeFileSync(this.file, [...this.kept.values()].map((one) => JSON.stringify(one)).join('\n'));
		this.changed = false;
	}
}

function packed(id: string, stamp: string, lines: readonly LabelledLine[]): KeptPage {
	const names = [...new Set(lines.flatMap(({ signs }) => [...signs.keys()]))];
	const numbers = new Map(names.map((name, number) => [name, number]));
	return {
		id,
		stamp,
		names,
		lines: lines.map((line) => ({
			...line,
			signs: [...line.signs].map(([sign, strength]) => [numbers.get(sign)!, strength]),
		})),
	};
}

function restored({ names, lines }: KeptPage): LabelledLine[] {
	return lines.map((line) => ({
		...line,
		signs: new Map(line.signs.map(([number, strength]) => [names[number]!, strength])),
	}));
}

let hash = '';

function codeHash(): string {
	hash ||= hashOf(
		SOURCES.map((path) => fileURLToPath(new URL(path, import.meta.url)))
			.flatMap((folder) =>
				readdirSync(folder, { recursive: true, encoding: 'utf8' })
					.filter((name) => name.endsWith('.ts') && !LEARNED.test(name))
					.sort()
					.map((name) => readFileSync(join(folder, name), 'utf8')),
			)
			.join('\n'),
	);
	return hash;
}

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
