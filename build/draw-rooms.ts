import { readFileSync, writeFileSync } from 'node:fs';
import { redrawn, rulesFile } from './room-rules.ts';
import { root } from './root.ts';

// npm run rooms: writes what rooms.ts says into room-rules.json, as rules for Biome, and into ARCHITECTURE.md,
// as pictures. A unit test fails where these differ from rooms.ts.

process.chdir(root);
writeFileSync('build/room-rules.json', rulesFile());
writeFileSync('ARCHITECTURE.md', redrawn(readFileSync('ARCHITECTURE.md', 'utf8')));
