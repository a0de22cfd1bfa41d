import {setTimeout} from 'node:timers/promises';
import {openDrafts} from '../../src/files/drafts.ts';
import {loadState, saveState} from '../../src/storage/bookmarks.ts';
import {ninety} from '../support/make-match.ts';

// A player of a match in a process of its own: it reads the state, and when told to, saves a bookmark of its own.

const first = ninety();
const [folder, position] = [process.argv[2]!, Number(process.argv[3])];
const bookmarks = (await loadState(folder, first)).state?.bookmarks ?? [];
process.stdout.write('ready\n');
await new Promise(resolve => process.stdin.once('data', resolve));
const state = {position, bookmarks: [...bookmarks, {position}], savedAt: new Date().toISOString()};
const warning = await saveState(folder, first, state, {
  drafts: openDrafts(),
  known: () => bookmarks,
  clock: {now: () => Date.now(), wait: milliseconds => setTimeout(milliseconds)},
});
process.stdout.write(warning ?? 'saved\n');
process.exit();
