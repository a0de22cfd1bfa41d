import {MINUTE, type Position, SECOND} from '../match/model/clock.ts';
import {talliesBetween} from '../match/model/span-tallies.ts';
import type {CountId} from '../match/model/stats.ts';
import {playedAt, stateAt, type Timeline} from '../match/model/timeline.ts';
import {gapsOf} from './highlights.ts';
import type {Playback} from './playback.ts';

/**
 * What a seek forward passes over: `12' skipped: 2 shots, 1 yellow card`. A seek back says only how far it goes, since what
 * it passes over is then in the future. Undefined if it passes over no cue.
 */
export function skipped(timeline: Timeline, from: Position, to: Position): string | undefined {
  const cues = Math.abs(playedAt(timeline, to) - playedAt(timeline, from));
  if (cues === 0) return undefined;
  if (to < from) return `${length(from - to)} back`;
  const [before, then] = [stateAt(timeline, from), stateAt(timeline, to)];
  const tallies = talliesBetween(timeline, from, to);
  const goals = then.goals.filter(goal => !before.goals.includes(goal));
  // A goal is named as such, and is not one of the shots besides.
  const scored = goals.filter(({kind}) => kind !== 'own-goal').length;
  const counted = COUNTED.flatMap(([stat, one, many]) => {
    const count = tallies.home[stat] + tallies.away[stat] - (stat === 'shots' ? scored : 0);
    return count <= 0 ? [] : [counting(count, one, many)];
  });
  const kicks = then.kicks.length - before.kicks.length;
  const counts = [
    ...(goals.length === 0 ? [] : [counting(goals.length, 'goal', 'goals')]),
    ...counted,
    ...(kicks <= 0 ? [] : [counting(kicks, 'kick of the shoot-out', 'kicks of the shoot-out')]),
  ];
  return `${length(to - from)} skipped${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`;
}

const COUNTED: readonly (readonly [CountId, string, string])[] = [
  ['shots', 'shot', 'shots'],
  ['corners', 'corner', 'corners'],
  ['yellowCards', 'yellow card', 'yellow cards'],
  ['redCards', 'red card', 'red cards'],
  ['substitutions', 'substitution', 'substitutions'],
];

function counting(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function length(milliseconds: number): string {
  return milliseconds < MINUTE
    ? `${Math.max(1, Math.round(milliseconds / SECOND))} s`
    : `${Math.round(milliseconds / MINUTE)}'`;
}

/** What highlights mode has just jumped over while playing. */
export function jumpedOver(timeline: Timeline, before: Playback, after: Playback): string | undefined {
  if (before === after || after.transport.mode !== 'highlights') return undefined;
  const gap = gapsOf(after.transport.pace).findLast(
    ({from, until}) => before.position <= from && until <= after.position,
  );
  if (gap === undefined) return undefined;
  return skipped(timeline, gap.from, gap.until) ?? `${length(gap.until - gap.from)} skipped`;
}
