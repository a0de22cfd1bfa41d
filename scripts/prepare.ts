import {globSync, statSync} from 'node:fs';

// Builds where what is built is older than what it is made of. npm asks for this after `npm ci`, and asks again as npx first
// meets the project: then nothing has changed, and nobody who wants to see a match should wait for it twice.

/** The last file that the build writes. */
const LAST = 'dist/replay.1';
const MADE_OF = ['src/**/*', 'scripts/**/*', 'data/*', 'package.json', 'package-lock.json'];
/** Schemas in data/ are made by the build itself. */
const MADE = /\.schema\.json$/;

const changed = (file: string) => statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0;
const newest = Math.max(...globSync(MADE_OF).flatMap(file => (MADE.test(file) ? [] : [changed(file)])));
if (changed(LAST) <= newest) await import('./build.ts');
