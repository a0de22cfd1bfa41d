import type {MatchFormat} from '../match-format.ts';
import {readDocument} from './document.ts';

/** How many lines of a text are looked through for a match. */
const MAX_RECOGNISED = 2000;

/** Football.TXT: results as people write them, with goals below, and in a `_full` file cards, substitutions and line-ups. */
export const footballTxt: MatchFormat = {
  name: 'Football.TXT',
  of: 'text',
  recognises: value => {
    if (typeof value !== 'string') return false;
    if (/^\uFEFF?\s*(?:#|<!--)/.test(value)) return true;
    const {blocks, headed} = readDocument(value.split('\n', MAX_RECOGNISED).join('\n'));
    return headed || blocks.some(({date}) => date !== undefined);
  },
  reader: async () => {
    const {readFootballTxt} = await import('./reader.ts');
    return (value, {choose}) => readFootballTxt(String(value), choose);
  },
  fixtures: async () => (await import('./fixtures.ts')).listFixtures,
  season: async () => (await import('./season.ts')).readSeason,
};
