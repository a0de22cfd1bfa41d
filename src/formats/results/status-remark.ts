import type {Score} from '../../match/model/match.ts';
import type {EventDraft} from '../shared/add-period-markers.ts';
import {countBy, showScore} from './reconcile-score.ts';
import type {MatchStatus} from './results.ts';

/**
 * The event that says how a match ended other than with its final whistle, before kick-off; the source does not give its time.
 * A match that did not take place has no score, even if the source fills in 0-0.
 */
export function statusRemark(status: MatchStatus, score: Score | undefined): EventDraft {
  return {
    type: 'remark',
    about: status,
    ...(score === undefined || isFiller(status, score) ? {} : {score}),
    clock: {period: 'first-half', minute: 0, added: 0},
    timing: {kind: 'order'},
  };
}

function isFiller(status: MatchStatus, {home, away}: Score): boolean {
  return (status === 'postponed' || status === 'cancelled') && home + away === 0;
}

/** Stands in for the events of a match that is to come: a match file has at least one. A live match needs none. */
export const NOT_BEGUN = {
  type: 'remark',
  id: 'not-begun',
  words: 'The match has not begun.',
  clock: {period: 'first-half', minute: 0, added: 0},
} as const;

/** Says that the score on the screen is not the stated one, and why; nothing where the goals come to it. */
export function statusWarnings(
  status: MatchStatus,
  score: Score | undefined,
  goals: readonly EventDraft[],
): readonly string[] {
  const counted = countBy(goals, 'extra-time-second-half');
  if (score === undefined || showScore(score) === showScore(counted)) return [];
  return [`${status} with ${showScore(score)} stated: only the goals that the file lists are shown`];
}
