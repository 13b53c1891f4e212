import { startOnce } from './page/run-once.ts';
import { startSession } from './page/session.ts';

// Injected on a click, or by itself where the person wants it; may be injected any number of times.
startOnce((connected) => startSession(document, connected));
