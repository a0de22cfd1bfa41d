import type {MatchFormat} from '../match-format.ts';
import {feedOf} from './recognise.ts';

/** Stats Perform's feed of events (MA3), with the feed of the match (MA1: line-ups) beside it or named with --lineups. */
export const statsperform: MatchFormat = {
  name: 'Stats Perform MA3',
  takes: ['lineups'],
  recognises: value => feedOf(value) !== undefined,
  reader: async () => (await import('./reader.ts')).readStatsperform,
};
