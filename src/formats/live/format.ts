import {LIVE_FORMAT} from '../../match/model/format-name.ts';
import type {MatchFormat} from '../match-format.ts';

/** Characters in which the first line states the format. */
const HEAD = 200;

/** True of a text that begins as a live match does, whole lines or not. */
export function isLiveText(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"football-replay-live\//.test(text.slice(0, HEAD));
}

/** A live match as JSON Lines. Any version is recognised, so that the message for a newer file names its version. */
export const live: MatchFormat = {
  name: LIVE_FORMAT,
  of: 'text',
  recognises: value => typeof value === 'string' && isLiveText(value),
  reader: async () => (await import('./reader.ts')).readLive,
};
