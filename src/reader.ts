import { leaveReader } from './page/reader-script.ts';
import { openReader } from './reader/reader.ts';

// Injected before the reader is asked for; may be injected any number of times.
leaveReader(openReader);
