import type {MatchStatus} from '../../match/model/event-values.ts';
import {statusOf} from '../results/status-words.ts';
import type {Line} from './lines.ts';
import type {Summary} from './schema.ts';

/** How far a match has come, and how it ended other than with its final whistle. */
export type Progress = {readonly begun: boolean; readonly over: boolean; readonly status: MatchStatus | undefined};

/** By the status in the header; without one, by the lines: a match is over if a half later than the first ends, and nothing begins after. */
export function progressOf({header}: Pick<Summary, 'header'>, lines: readonly Line[]): Progress {
  const {state, completed} = header.competitions[0]?.status?.type ?? {};
  const isPlayed = lines.some(({clock, marker}) => clock.minute > 0 && marker?.what !== 'kick-off');
  if (state === 'in') return {begun: true, over: false, status: undefined};
  const status = statusOfHeader({header});
  // A match that was stopped and then awarded has no final whistle either.
  if (status !== undefined)
    return {begun: isPlayed, over: status !== 'abandoned' && (!isPlayed || hasEnded(lines)), status};
  if (state === 'pre') return {begun: false, over: false, status};
  return {begun: true, over: completed ?? (state === undefined ? hasEnded(lines) : state === 'post'), status};
}

/** `STATUS_POSTPONED` and the like; undefined for a match that is scheduled, running or played to its end. */
export function statusOfHeader({header}: Pick<Summary, 'header'>): MatchStatus | undefined {
  const {name, description, detail} = header.competitions[0]?.status?.type ?? {};
  return statusOf([name, description, detail].map(words => (words ?? '').replaceAll('_', ' ')).join(' '));
}

function hasEnded(lines: readonly Line[]): boolean {
  const last = lines.findLast(({marker}) => marker !== undefined)?.marker;
  return last?.what === 'match-end' || (last?.what === 'whistle' && last.period !== 'first-half');
}
