import type { Article } from '../../src/model/article.ts';
import { articleLanguage } from '../../src/pipeline/article-language.ts';
import { outlineArticle } from '../../src/pipeline/outline-article.ts';
import { languageSigns } from '../../src/quotes/languages/signs.ts';
import type { CompiledLanguage } from '../../src/quotes/text/compiled-language.ts';
import { understand } from '../../src/understand/understand.ts';
import type { ColdRun } from './cold-page.ts';

const world = globalThis as unknown as {
	outspokenBench: ColdRun;
	/** Where the extension's language scripts leave themselves. */
	outspokenLanguages?: Map<string, CompiledLanguage>;
};

let article: Article | null = null;
let code = '';

world.outspokenBench = {
	read(document, url) {
		({ article } = understand(document, { url, window }));
		code = (article && articleLanguage(article, languageSigns)?.code) ?? '';
		return code;
	},
	finish() {
		if (article) outlineArticle(article, world.outspokenLanguages?.get(code));
	},
};
