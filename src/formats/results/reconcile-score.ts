import {type Clock, PERIODS, type Period} from '../../match/model/clock.ts';
import type {Score} from '../../match/model/match.ts';
import {SIDES, type Side} from '../../match/model/side.ts';
import type {EventDraft} from '../shared/add-period-markers.ts';
import type {StatedKick, StatedScore} from './results.ts';

/** The score of a match as it ended, a shoot-out apart. */
export function finalScore({extraTime, fullTime}: StatedScore): Score | undefined {
  return extraTime ?? fullTime;
}

/** `4-2` */
export function showScore({home, away}: Score): string {
  return `${home}-${away}`;
}

/** What of the score the goals bear out, and a warning for each part that they contradict: the match then does not state it. */
export function reconcile(
  score: StatedScore,
  goals: readonly EventDraft[],
  reported: boolean,
  kicks: readonly StatedKick[],
): {readonly stated: {readonly score?: Score; readonly shootOut?: Score}; readonly warnings: readonly string[]} {
  const final = finalScore(score);
  const {shootOut, halfTime, fullTime} = score;
  const warnings: string[] = [];
  const counted = countBy(goals, 'extra-time-second-half');
  const agrees = final !== undefined && same(final, counted);
  if (final !== undefined && !agrees) {
    warnings.push(`the score is stated as ${showScore(final)}, and the goals come to ${showScore(counted)}`);
  }
  const parts: readonly (readonly [string, Score | undefined, Period])[] = [
    ['at half-time', halfTime, 'first-half'],
    ['after 90 minutes', fullTime, 'second-half'],
  ];
  for (const [when, part, until] of parts) {
    if (part === undefined || part === final || !agrees || same(part, countBy(goals, until))) continue;
    warnings.push(
      `the score ${when} is stated as ${showScore(part)}, and the goals until then come to ${showScore(countBy(goals, until))}`,
    );
  }
  if (!reported && final !== undefined && final.home + final.away > 0) {
    warnings.push('only the score is known, not the goals: each goal is placed at the end of its period');
  }
  const scored = {
    home: kicks.filter(kick => kick.scored && kick.side === 'home').length,
    away: kicks.filter(kick => kick.scored && kick.side === 'away').length,
  };
  const unreported = kicks.length === 0 && unreportedKicks(shootOut).length > 0;
  const kicksAgree = shootOut !== undefined && (unreported || (kicks.length > 0 && same(shootOut, scored)));
  // Feeds write 0-0 where there was none.
  if (shootOut !== undefined && shootOut.home > 0 && shootOut.home === shootOut.away && kicks.length === 0) {
    warnings.push(`the shoot-out is left out: it is stated as ${showScore(shootOut)}, which has no winner`);
  }
  if (shootOut !== undefined && kicks.length > 0 && !kicksAgree) {
    warnings.push(`the shoot-out is stated as ${showScore(shootOut)}, and its kicks come to ${showScore(scored)}`);
  }
  return {stated: {...(agrees ? {score: final} : {}), ...(kicksAgree ? {shootOut} : {})}, warnings};
}

/** The goals of each side until the end of a period. */
export function countBy(goals: readonly EventDraft[], until: Period): Score {
  const last = PERIODS.indexOf(until);
  const of = (side: Side) =>
    goals.filter(goal => goal.type === 'goal' && goal.side === side && PERIODS.indexOf(goal.clock.period) <= last)
      .length;
  return {home: of('home'), away: of('away')};
}

function same(a: Score, b: Score): boolean {
  return a.home === b.home && a.away === b.away;
}

/** The whistle that ends a shoot-out of which only the result is known; nothing where there is none, or no winner. */
export function unreportedKicks(shootOut: Score | undefined): readonly EventDraft[] {
  if (shootOut === undefined || same(shootOut, {home: shootOut.away, away: shootOut.home})) return [];
  // At its very start: nothing is known of the time that it took.
  const clock: Clock = {period: 'penalty-shoot-out', minute: 120, added: 0, second: 0};
  const note = 'The source gives the result of the shoot-out, but not its kicks.';
  return [{type: 'whistle', clock, shootOut, note}];
}

/**
 * Goals known only from the score: each without a scorer, at the end of the period in which it was scored, and marked
 * so. Half-time and the score after 90 minutes narrow that down.
 */
export function unreportedGoals(stated: StatedScore): readonly EventDraft[] {
  const score = rising(stated);
  const goals: EventDraft[] = [];
  let [before, from]: [Score, Clock] = [
    {home: 0, away: 0},
    {period: 'first-half', minute: 1, added: 0},
  ];
  const spans: readonly (readonly [Score | undefined, Clock, Clock | undefined])[] = [
    [score.halfTime, {period: 'first-half', minute: 45, added: 0}, {period: 'second-half', minute: 46, added: 0}],
    [
      score.fullTime,
      {period: 'second-half', minute: 90, added: 0},
      {period: 'extra-time-first-half', minute: 91, added: 0},
    ],
    [score.extraTime, {period: 'extra-time-second-half', minute: 120, added: 0}, undefined],
  ];
  for (const [reached, to, next] of spans) {
    if (reached === undefined) continue;
    for (const side of SIDES) {
      for (let n = before[side]; n < reached[side]; n += 1) {
        goals.push({
          type: 'goal',
          side,
          clock: to,
          timing: {kind: 'interval', from, to},
          note: 'The source gives the score, but not the scorer or the minute.',
        });
      }
    }
    before = reached;
    if (next !== undefined) from = next;
  }
  return goals;
}

/** The score without the parts that a later one contradicts: a side never has fewer goals than before. */
function rising(score: StatedScore): StatedScore {
  const final = finalScore(score);
  const within = (part: Score | undefined, whole: Score | undefined) =>
    part === undefined || whole === undefined || SIDES.every(side => part[side] <= whole[side]) ? part : undefined;
  const fullTime = within(score.fullTime, final);
  return {...score, fullTime, halfTime: within(score.halfTime, fullTime ?? final)};
}
