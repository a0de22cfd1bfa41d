import {compareMinutes, PERIODS, type Period} from '../../match/model/clock.ts';
import {otherSide, type Side} from '../../match/model/side.ts';
import type {Reading} from '../match-format.ts';
import {addPeriodMarkers, type EventDraft} from '../shared/add-period-markers.ts';
import type {MinuteLabel} from '../shared/minute-label.ts';
import {validateMatch} from '../shared/validate-match.ts';
import {withoutDoubtful} from './doubtful-goals.ts';
import {KICK_OFF, Placing} from './placing.ts';
import {finalScore, reconcile, showScore, unreportedGoals, unreportedKicks} from './reconcile-score.ts';
import type {StatedGoal, StatedMatch, StatedScore} from './results.ts';
import {statusRemark, statusWarnings} from './status-remark.ts';

/** The match: its events in order, framed by kick-offs and whistles, and its goals reconciled with the stated score. */
export function toMatch(given: StatedMatch): Reading {
  const {reported, warnings: changed} = repaired(given);
  const {fixture, lineUps, score, status, cards, changes, kicks, stats, source, provider} = reported;
  const extraTime = score.extraTime !== undefined;
  const placing = new Placing(reported, extraTime);
  // Of a match that was not played to its end, a score alone does not say that its goals were scored.
  const goals =
    reported.goals?.map(
      (goal): EventDraft => ({
        type: 'goal',
        side: goal.side,
        kind: goal.kind,
        scorer: goal.scorer,
        ...placing.goal(goal),
      }),
    ) ?? (status === undefined ? unreportedGoals(score) : []);
  const drafts: readonly EventDraft[] = [
    ...goals,
    ...cards.map(
      (each): EventDraft => ({
        type: 'card',
        side: each.side,
        player: each.player,
        card: each.card,
        ...placing.card(each),
      }),
    ),
    ...changes.map(
      (each): EventDraft => ({
        type: 'substitution',
        side: each.side,
        on: each.on,
        off: each.off,
        ...placing.change(each),
      }),
    ),
  ];
  const shootOut = shootOutOf(reported);
  const played = status === undefined || drafts.length > 0 ? periodsOf(score, shootOut.length > 0) : [];
  const {stated, warnings} = reconcile(score, goals, reported.goals !== undefined || status !== undefined, kicks);
  return validateMatch({
    fixture: {...fixture, sources: [source.id]},
    ...(lineUps === undefined ? {} : {lineUps}),
    events: [...eventsOf(reported, [...inOrder(drafts), ...shootOut], played)],
    ...(played.length === 0 ? {} : stated),
    ...(stats === undefined ? {} : {stats}),
    origin: {
      provider,
      events: (reported.goals?.length ?? 0) + cards.length + changes.length + kicks.length,
      warnings: [
        ...reported.warnings,
        ...changed,
        ...(status === undefined ? warnings : statusWarnings(status, finalScore(score), goals)),
      ],
    },
    sources: [source],
  });
}

function eventsOf({status, score}: StatedMatch, drafts: readonly EventDraft[], played: readonly Period[]) {
  if (status === undefined) return addPeriodMarkers(drafts, played, true);
  const remark = statusRemark(status, finalScore(score));
  if (status === 'abandoned') {
    // The periods after the last event may not have begun.
    const last = drafts.reduce((latest, {clock}) => Math.max(latest, PERIODS.indexOf(clock.period)), 0);
    const begun = PERIODS.filter((_, index) => index <= last);
    const clock = drafts.at(-1)?.clock ?? KICK_OFF;
    return addPeriodMarkers([...drafts, {...remark, clock}], begun, false);
  }
  if (played.length === 0) return [{...remark, id: 'e1'}];
  const framed = addPeriodMarkers(drafts, played, true);
  return [...framed, {...remark, id: `e${framed.length + 1}`, clock: framed.at(-1)!.clock}];
}

type Changed = {readonly reported: StatedMatch; readonly warnings: readonly string[]};

/** What the source contradicts itself about, decided: doubtful goals, and extra time that only a minute proves. */
function repaired(given: StatedMatch): Changed {
  const {goals, warnings} =
    given.goals === undefined ? {goals: undefined, warnings: []} : withoutDoubtful(given.goals, given.score);
  const reported = {...given, goals};
  const late = lateMinute(reported);
  if (late === undefined || reported.score.extraTime !== undefined) return {reported, warnings};
  const warning = `an event at ${late.minute}' proves extra time: the file gives no score after it`;
  return {reported: {...reported, score: afterExtraTime(reported)}, warnings: [...warnings, warning]};
}

/** Stoppage time of a second half never lasted so long. */
const LAST_OF_STOPPAGE = 105;

function lateMinute({goals = [], cards, changes}: StatedMatch): MinuteLabel | undefined {
  return [...goals, ...cards, ...changes]
    .flatMap(({at}) => (at === undefined ? [] : [at]))
    .find(({minute}) => minute > LAST_OF_STOPPAGE);
}

/** The stated score is the one after extra time if it counts the goals of extra time, or has no goals to tell by. */
function afterExtraTime({score, goals = []}: StatedMatch): StatedScore {
  const {fullTime} = score;
  const until = (last: number, side: Side) =>
    goals.filter(goal => goal.side === side && (goal.at?.minute ?? 0) <= last).length;
  const normal = {home: until(90, 'home'), away: until(90, 'away')};
  if (fullTime !== undefined && showScore(normal) === showScore(fullTime)) {
    return {
      ...score,
      extraTime: {home: until(Number.POSITIVE_INFINITY, 'home'), away: until(Number.POSITIVE_INFINITY, 'away')},
    };
  }
  return {
    ...score,
    fullTime: undefined,
    extraTime: fullTime ?? {
      home: until(Number.POSITIVE_INFINITY, 'home'),
      away: until(Number.POSITIVE_INFINITY, 'away'),
    },
  };
}

function periodsOf({extraTime}: StatedScore, shootOut: boolean): readonly Period[] {
  const extra: readonly Period[] = extraTime === undefined ? [] : ['extra-time-first-half', 'extra-time-second-half'];
  return ['first-half', 'second-half', ...extra, ...(shootOut ? (['penalty-shoot-out'] as const) : [])];
}

/** The kicks, or else the whistle with the result: an order of kicks is never invented. */
function shootOutOf({kicks, score: {shootOut}}: StatedMatch): readonly EventDraft[] {
  if (kicks.length === 0) return unreportedKicks(shootOut);
  return kicks.map(({side, taker, scored}, index) => ({
    type: 'shoot-out-kick',
    side,
    taker,
    scored,
    clock: {period: 'penalty-shoot-out', minute: 120, added: index + 1},
  }));
}

/** By minute, and within a minute goals, then cards, then substitutions: but a substitute comes on before anything else that he does. */
function inOrder(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const ordered: EventDraft[] = [];
  const left = drafts
    .map((draft, index) => ({draft, index}))
    .sort((a, b) => compareMinutes(a.draft.clock, b.draft.clock) || rank(a.draft) - rank(b.draft) || a.index - b.index)
    .map(({draft}) => draft);
  while (left.length > 0) {
    const minute = left.filter(({clock}) => compareMinutes(clock, left[0]!.clock) === 0);
    const next = minute.find(draft => !minute.some(other => mustComeFirst(other, draft))) ?? minute[0]!;
    ordered.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return ordered;
}

function rank({type}: EventDraft): number {
  return type === 'goal' ? 0 : type === 'card' ? 1 : 2;
}

function mustComeFirst(change: EventDraft, draft: EventDraft): boolean {
  if (change.type !== 'substitution' || change === draft) return false;
  if (draft.type === 'substitution') return draft.off === change.on;
  return draft.type === 'goal' ? draft.scorer === change.on : draft.type === 'card' && draft.player === change.on;
}

/** The side that a goal's scorer plays for. */
export function sideOfScorer({side, kind}: Pick<StatedGoal, 'side' | 'kind'>): Side {
  return kind === 'own-goal' ? otherSide(side) : side;
}
