import type {ListedFixture} from '../match-format.ts';
import {readBlocks} from './blocks.ts';

/** The matches of a text, for what another file leaves out about them. */
export function listFixtures(value: unknown): readonly ListedFixture[] {
  return readBlocks(String(value).split('\n')).map(({home, away, date, time}) => ({home, away, date, kickOff: time}));
}
