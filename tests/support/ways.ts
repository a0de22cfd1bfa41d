import type {CommentaryLevel} from '../../src/match/commentary/selection/commentary-level.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {type Draft, LINE_UPS, ninety} from './make-match.ts';

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
