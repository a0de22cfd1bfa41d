import type {MatchFormat} from '../match-format.ts';
import {readBlocks} from './blocks.ts';

/** A text is looked into this far for a match that has a title or a date above it. */
const MOST_RECOGNISED = 2000;

/** Football.TXT: results as people write them, with goals below, and in a `_full` file cards, substitutions and line-ups. */
export const footballTxt: MatchFormat = {
  name: 'Football.TXT',
  of: 'text',
  recognises: value => {
    if (typeof value !== 'string') return false;
    const blocks = readBlocks(value.split('\n', MOST_RECOGNISED));
    return blocks.some(({competition, date}) => competition !== undefined || date !== undefined);
  },
  reader: async () => {
    const {readFootballTxt} = await import('./reader.ts');
    return (value, {choose}) => readFootballTxt(String(value), choose);
  },
  fixtures: async () => (await import('./fixtures.ts')).listFixtures,
};
