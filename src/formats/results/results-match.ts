import {type Clock, compareMinutes, type Period} from '../../match/model/clock.ts';
import {otherSide, type Side} from '../../match/model/side.ts';
import type {Reading} from '../match-format.ts';
import {addPeriodMarkers, type EventDraft} from '../shared/add-period-markers.ts';
import {clockOf, type MinuteLabel} from '../shared/minute-label.ts';
import {validateMatch} from '../shared/validate-match.ts';
import {reconcile, untoldGoals, untoldKicks} from './reconcile-score.ts';
import type {ToldGoal, ToldMatch, ToldScore} from './results.ts';

/** The match: its events in order, framed by kick-offs and whistles, and its goals reconciled with the score that is stated. */
export function toMatch(told: ToldMatch): Reading {
  const {fixture, lineUps, score, cards, changes, kicks, stats, source, provider} = told;
  const extraTime = score.extraTime !== undefined;
  const place = placer(extraTime);
  const goals =
    told.goals?.map(({at, side, scorer, kind}): EventDraft => ({type: 'goal', side, kind, scorer, ...place(at)})) ??
    untoldGoals(score);
  const drafts: readonly EventDraft[] = [
    ...goals,
    ...cards.map(({at, side, player, card}): EventDraft => ({type: 'card', side, player, card, ...place(at)})),
    ...changes.map(({at, side, on, off}): EventDraft => ({type: 'substitution', side, on, off, ...place(at)})),
  ];
  const shootOut = shootOutOf(told);
  const events = addPeriodMarkers([...inOrder(drafts), ...shootOut], periodsOf(score, shootOut.length > 0), true);
  const {stated, warnings} = reconcile(score, goals, told.goals !== undefined, kicks);
  return validateMatch({
    fixture: {...fixture, sources: [source.id]},
    ...(lineUps === undefined ? {} : {lineUps}),
    events: [...events],
    ...stated,
    ...(stats === undefined ? {} : {stats}),
    origin: {
      provider,
      events: (told.goals?.length ?? 0) + cards.length + changes.length + kicks.length,
      warnings: [...told.warnings, ...warnings],
    },
    sources: [source],
  });
}

function periodsOf({extraTime}: ToldScore, shootOut: boolean): readonly Period[] {
  const extra: readonly Period[] = extraTime === undefined ? [] : ['extra-time-first-half', 'extra-time-second-half'];
  return ['first-half', 'second-half', ...extra, ...(shootOut ? (['penalty-shoot-out'] as const) : [])];
}

/** What has no minute stands at the end of play, and may have been at any time. */
function placer(extraTime: boolean): (at: MinuteLabel | undefined) => Pick<EventDraft, 'clock' | 'timing'> {
  const last = clockOf({minute: extraTime ? 120 : 90, added: 0}, extraTime);
  const from: Clock = {period: 'first-half', minute: 1, added: 0};
  return at =>
    at === undefined ? {clock: last, timing: {kind: 'interval', from, to: last}} : {clock: clockOf(at, extraTime)};
}

/** The kicks if they are listed, otherwise the whistle that states the result: an order of kicks is never invented. */
function shootOutOf({kicks, score: {shootOut}}: ToldMatch): readonly EventDraft[] {
  if (kicks.length === 0) return untoldKicks(shootOut);
  return kicks.map(({side, taker, scored}, index) => ({
    type: 'shoot-out-kick',
    side,
    taker,
    scored,
    clock: {period: 'penalty-shoot-out', minute: 120, added: index + 1},
  }));
}

/**
 * By minute, and within a minute goals, then cards, then substitutions: but a substitute comes on before any
 * other event of theirs.
 */
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
export function sideOfScorer({side, kind}: Pick<ToldGoal, 'side' | 'kind'>): Side {
  return kind === 'own-goal' ? otherSide(side) : side;
}
