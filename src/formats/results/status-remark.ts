import type {Score} from '../../match/model/match.ts';
import type {EventDraft} from '../shared/add-period-markers.ts';
import {showScore} from './reconcile-score.ts';
import type {MatchStatus} from './results.ts';

/** The event that says how a match ended other than with its final whistle; the source does not give its time. */
export function statusRemark(status: MatchStatus, score: Score | undefined): EventDraft {
  return {
    type: 'remark',
    about: status,
    ...(score === undefined ? {} : {score}),
    clock: {period: 'first-half', minute: 1, added: 0},
    timing: {kind: 'order'},
  };
}

/** Says that the score on the screen is not the stated one, and why. */
export function statusWarning(status: MatchStatus, score: Score | undefined): string {
  const stated = score === undefined ? '' : ` with ${showScore(score)} stated`;
  return `${status}${stated}: only the goals that the file lists are shown`;
}
