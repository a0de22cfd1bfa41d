import type {ListedFixture} from '../match-format.ts';
import {readDocument} from './document.ts';

/** The matches of a text, for what another file leaves out about them. */
export function listFixtures(value: unknown): readonly ListedFixture[] {
  return readDocument(String(value)).blocks.map(({home, away, date, time}) => ({home, away, date, kickOff: time}));
}
