import { timed } from './clock.ts';

/** What a script for a cold run sets as `outspokenBench` in the page. */
export interface ColdRun {
	/** Reads a page; ours tells the code of the language that its outline needs, "" for none. */
	read(document: Document, url: string): unknown;
	/** Does the rest, when the language's script has run. */
	finish?(): void;
}

/**
 * Runs inside the browser, in a page of its own for each measurement: one extractor's script, parsed,
 * compiled and run once over one page. A comment makes its text new each time, so that no compiled code is
 * cached.
 */
async function measure(): Promise<number> {
	const asked = new URLSearchParams(location.search);
	const [name, file, url] = ['extractor', 'file', 'url'].map((key) => asked.get(key)!);
	const text = async (path: string) => (await fetch(path)).text();
	const page = new DOMParser().parseFromString(await text(file!), 'text/html');
	const evaluate = (source: string) => {
		const script = document.createElement('script');
		script.textContent = `${source}\n//${performance.timeOrigin} ${Math.random()}`;
		document.head.append(script);
	};
	const world = globalThis as unknown as { outspokenBench: ColdRun };
	const script = await text(`cold-${name}.js`);
	let language: unknown = '';
	const first = timed(() => {
		evaluate(script);
		language = world.outspokenBench.read(page, url!);
	});
	const { finish } = world.outspokenBench;
	if (!finish) return first;
	const data = language ? await text(`language-${language}.js`) : '';
	const rest = timed(() => {
		evaluate(data);
		finish();
	});
	return first + rest;
}

const done = document.createElement('pre');
measure()
	.then((ms) => String(ms))
	.catch((error: unknown) => String(error))
	.then((text) => {
		done.textContent = text;
		document.body.append(done);
	});
