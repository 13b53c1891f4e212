import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { type Reading, readPage } from '../../src/pipeline/pipeline.ts';
import type { Contender, Job } from './job.ts';

type Run = (document: Document, job: Job) => unknown;

/**
 * What is compared, each on a document of its own. Readability and Defuddle change theirs, so they get a copy
 * that is made before the clock starts; Outspoken makes its own copy, which counts.
 */
export const run: Readonly<Record<Contender, Run>> = {
	clone: (document) => document.cloneNode(true),
	readability: (document) => new Readability(document).parse(),
	defuddle: (document, { url }) => new Defuddle(document, { url }).parse(),
	outspoken: (document, { url }) => read(document, url),
};

export function read(document: Document, url: string): Reading {
	return readPage(document, { url, window });
}
