import type { Words } from '../base/words.ts';
import type { Article } from '../model/article.ts';
import type { Outline } from '../model/outline.ts';
import type { ReaderSettings } from '../settings/reader-settings.ts';

export interface ReaderInput {
	article: Article;
	outline: Outline;
	settings: ReaderSettings;
	words: Words;
}
