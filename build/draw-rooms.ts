import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { redrawn, rulesFile } from './room-rules.ts';

// npm run rooms: writes what rooms.ts says into room-rules.json, as rules for Biome, and into ARCHITECTURE.md,
// as pictures. A unit test says where they are apart.

process.chdir(join(import.meta.dirname, '..'));
writeFileSync('build/room-rules.json', rulesFile());
writeFileSync('ARCHITECTURE.md', redrawn(readFileSync('ARCHITECTURE.md', 'utf8')));
