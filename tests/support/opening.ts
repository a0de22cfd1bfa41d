import type {OpeningContext} from '../../src/cli/open-match.ts';
import type {OpenOptions} from '../../src/cli/request.ts';
import {openDrafts} from '../../src/files/drafts.ts';

/** The options that open a match, all at their defaults. */
export const OPEN_OPTIONS: OpenOptions = {
  choose: undefined,
  date: undefined,
  group: undefined,
  all: false,
  lineups: undefined,
  matches: undefined,
  offline: false,
};

const never = (what: string) => (): never => {
  throw new Error(`unexpected ${what}`);
};

/** For opening a match that needs no time and causes no warnings. */
export const NO_OPENING: OpeningContext = {
  env: {},
  timer: {schedule: never('timer')},
  drafts: openDrafts(),
  warn: never('warning'),
  showProgress: () => {},
  clearProgress: () => {},
};
