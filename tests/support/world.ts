import type {World} from '../../src/cli/open-match.ts';
import type {OpenOptions} from '../../src/cli/request.ts';
import {openDrafts} from '../../src/files/drafts.ts';

/** No option that says how the match is found. */
export const OPENING: OpenOptions = {choose: undefined, lineups: undefined, matches: undefined, offline: false};

const never = (what: string) => (): never => {
  throw new Error(`${what} was asked for`);
};

/** For what needs nothing of the world. */
export const NO_WORLD: World = {
  env: {},
  timer: {schedule: never('time')},
  drafts: openDrafts(),
  warn: never('a warning'),
  tell: () => {},
  clear: () => {},
};
