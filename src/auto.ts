import { runningInstance } from './page/run-once.ts';

// Comes after page.js on the sites where the reader opens by itself.
void runningInstance()?.openByItself();
