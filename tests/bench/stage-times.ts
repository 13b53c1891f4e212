import { makeWords } from '../../src/base/words.ts';
import { articleLanguage } from '../../src/pipeline/article-language.ts';
import { outlineArticle } from '../../src/pipeline/outline-article.ts';
import { compiledLanguages } from '../../src/quotes/text/compiled-languages.ts';
import { openReader } from '../../src/reader/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/reader-settings.ts';
import { detectIzvestia } from '../../src/understand/page/detect.ts';
import { copyPage } from '../../src/understand/page/page-copy.ts';
import { STEPS } from '../../src/understand/understand.ts';
import { timed } from './clock.ts';
import { read } from './contenders.ts';
import type { Job, Stage } from './job.ts';

/** Which of our stages each step of the pipeline belongs to; the steps before `extract` clean. */
const stageOf = (name: string): Stage =>
	name === 'measure' || name === 'extract'
		? 'extract'
		: name === 'after' || name === 'mend'
			? 'mend'
			: 'clean';

const spent = new Map<Stage, number>();
for (const step of STEPS) {
	const original = step.run;
	step.run = (work) => {
		const start = performance.now();
		original.call(step, work);
		const stage = stageOf(step.name);
		spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - start);
	};
}

const words = makeWords('en', (key) => key);

/** Milliseconds of each stage on the way from the page to the reader on the screen. */
export function stageTimes(document: Document, job: Job): Partial<Record<Stage, number>> {
	const times: Partial<Record<Stage, number>> = {};
	times.detect = timed(() => detectIzvestia(document, job.url));
	times.copy = timed(() => copyPage(document));
	spent.clear();
	let reading = null as ReturnType<typeof read> | null;
	const whole = timed(() => {
		reading = read(document, job.url);
	});
	for (const [stage, time] of spent) times[stage] = time;
	const article = reading?.article;
	const outline = reading?.outline;
	if (!article || !outline) return times;
	times.outline = timed(() => outlineArticle(article, articleLanguage(article, compiledLanguages)));
	const known = [...spent.values()].reduce((sum, one) => sum + one, 0);
	times.blocks = Math.max(0, whole - known - times.detect - times.copy - times.outline);
	times.reader = timed(() => {
		const handle = openReader(window.document, { settings: DEFAULT_SETTINGS, words });
		handle.show({ article, outline, settings: DEFAULT_SETTINGS, words });
		// Makes the browser compute the layout.
		window.document.documentElement.getBoundingClientRect();
		handle.close();
	});
	return times;
}
