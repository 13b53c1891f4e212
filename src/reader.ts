import { leaveReader } from './page/left-scripts.ts';
import { openReader } from './reader/reader.ts';

// Injected before the reader is asked for; may be injected any number of times.
leaveReader(openReader);
