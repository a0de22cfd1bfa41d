import type {CommentaryLevel} from '../../src/match/commentary/selection/commentary-level.ts';
import type {Match} from '../../src/match/model/match.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {type Draft, LINE_UPS, ninety} from './make-match.ts';

/** Events with the ids `own 0`, `own 1` and so on. */
export function withIds(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((each, place) => ({...each, id: `own ${place}`}));
}

/** A match under so many sets of ids of its events, `own 0 of 3`, which choose the words of their lines. It is parsed once. */
export function underIds(match: Match, count: number): readonly Match[] {
  return Array.from({length: count}, (_, n) => ({
    ...match,
    events: match.events.map(event => ({...event, id: `${event.id} of ${n}`})),
  }));
}

export type WaysOptions = {readonly coverage?: 'complete' | 'told'; readonly detail?: CommentaryLevel};

/** The line on the last of these events under the nth of many ids, which choose the words; empty if it has no line. */
export function nthWay(
  drafts: readonly Draft[],
  nth: number,
  {coverage = 'complete', detail = 'normal'}: WaysOptions = {},
): string {
  const last = `last ${nth}`;
  const whole = drafts.map((each, place) => ({
    ...each,
    id: place === drafts.length - 1 ? last : `before ${place} of ${nth}`,
  }));
  const {cues, words} = buildTimeline(ninety(whole, {lineUps: LINE_UPS, coverage}), detail);
  return words[cues.findIndex(({event}) => event.id === last)] ?? '';
}
