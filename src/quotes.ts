import { leaveQuotes } from './page/left-scripts.ts';
import { outlineArticleInSteps } from './pipeline/outline-article.ts';

// Injected while a page is being read, with the language of its article; may be injected any number of times.
leaveQuotes(outlineArticleInSteps);
