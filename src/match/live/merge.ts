import {type Clock, MINUTE, minuteStart, PERIODS, SECOND} from '../model/clock.ts';
import {
  type Correction,
  canBeOverturned,
  isCorrection,
  type Overturnable,
  standingEvents,
} from '../model/corrections.ts';
import type {EventOf, MatchEvent} from '../model/event.ts';
import type {Match, Score} from '../model/match.ts';
import {pairEvents} from './pair-events.ts';
import {afterWhistles, inOrderOfPlay, isEarlier, withSeconds} from './place-events.ts';
import type {PeriodTimes, Version} from './version.ts';

/** Every version has to lack an event for so long before it counts as taken back. Wall-clock milliseconds. */
export const ABSENCE = 90_000;

/** What the newest version did to the match, each in the order of play. */
export type Changes = {
  /** New events; `late` are those older than one that was there before. */
  readonly added: readonly MatchEvent[];
  readonly late: readonly MatchEvent[];
  /** Events that are gone: neither goals nor cards nor penalties, which a correction takes back instead. */
  readonly withdrawn: readonly MatchEvent[];
  /** The clock before, if the feed's own clock has gone back by more than a minute. */
  readonly clockBefore?: Clock | undefined;
};

/** A live match as its versions have made it known so far. */
export type History = {
  /** Every event ever reported, in the place that it was first given, and the corrections. */
  readonly match: Match;
  /** Since when every version has lacked an event, by its id, in wall-clock milliseconds. */
  readonly missing: ReadonlyMap<string, number>;
  /** Ids of the corrections that no version states and `merge` has inferred. */
  readonly inferred: ReadonlySet<string>;
  readonly changes: Changes;
  /** The newest version's clock, and whether it runs on from `arrivedAt`, in wall-clock milliseconds. */
  readonly clock: Clock | undefined;
  readonly running: boolean;
  readonly arrivedAt: number;
  readonly over: boolean;
  /** A score that the feed states and the events do not come to yet; undefined where they do. */
  readonly reported: Score | undefined;
  /** When its periods began, by the newest version that says it. */
  readonly began?: PeriodTimes | undefined;
};

/**
 * The match after one more version. Pure. A known event keeps its id, place and card colour; what a version lacks stays, until
 * all versions for {@link ABSENCE}, or the last one, have lacked it: then a goal, card or penalty is overturned at the
 * version's clock, and anything else is withdrawn. The same version again changes nothing.
 *
 * @param arrivedAt Wall-clock milliseconds.
 */
export function merge(history: History | undefined, version: Version, arrivedAt: number): History {
  const earlier = history?.match.events ?? [];
  const inferred = history?.inferred ?? NOTHING;
  const reported = earlier.filter(({id}) => !inferred.has(id));
  const pairs = pairEvents(reported, version.match.events, version.stableIds);
  const present = adopt(version.match.events, pairs, earlier);
  const lost = lacking(reported, new Set([...pairs.values()].map(({id}) => id)), version, arrivedAt, history);
  const reports = reportsOf(present);
  const retained = earlier.filter(event => keeps(event, reports, lost, inferred));
  const afterwards = new Set([...afterWhistles(present), ...afterWhistles(earlier)]);
  const known = inOrderOfPlay([...withSeconds(present), ...retained], afterwards);
  const clock = version.clock ?? known.at(-1)?.clock;
  const corrections = clock === undefined ? [] : infer(known, version.match.events, pairs, lost, clock);
  // What happened after a whistle is corrected after it, whatever the clock says.
  for (const {id, event} of corrections) if (afterwards.has(event)) afterwards.add(id);
  const events = inOrderOfPlay([...known, ...corrections], afterwards);
  const {score: _score, shootOut: _shootOut, ...rest} = version.match;
  return {
    match: {...(version.over ? version.match : rest), events: [...events]},
    missing: lost.missing,
    inferred: new Set([...retained.filter(({id}) => inferred.has(id)), ...corrections].map(({id}) => id)),
    changes: {...changesBetween(earlier, events), clockBefore: clockBefore(history?.clock, version.clock)},
    clock,
    running: version.running && !version.over,
    arrivedAt,
    over: version.over,
    reported: aheadOf(events, version.score),
    began: version.began ?? history?.began,
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/** The version's events under the ids, and in the places, that they are known by. */
function adopt(
  events: readonly MatchEvent[],
  pairs: ReadonlyMap<number, MatchEvent>,
  earlier: readonly MatchEvent[],
): readonly MatchEvent[] {
  const taken = new Set(earlier.map(({id}) => id));
  const ids = new Map<string, string>();
  return events.map((event, index) => {
    const known = pairs.get(index);
    const id = known?.id ?? freeId(event.id, taken);
    taken.add(id);
    ids.set(event.id, id);
    const named: MatchEvent = isCorrection(event)
      ? {...event, id, event: ids.get(event.event) ?? event.event}
      : {...event, id};
    if (known === undefined) return named;
    const placed = {...named, clock: known.clock, timing: known.timing};
    return placed.type === 'card' && known.type === 'card' ? {...placed, card: known.card} : placed;
  });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id}~${n}`;
  return free;
}

type Lost = {
  /** Lacking, but not for long enough; since when. */
  readonly missing: ReadonlyMap<string, number>;
  /** Lacking for good. */
  readonly gone: ReadonlySet<string>;
};

function lacking(
  reported: readonly MatchEvent[],
  present: ReadonlySet<string>,
  {over}: Version,
  arrivedAt: number,
  history: History | undefined,
): Lost {
  const missing = new Map<string, number>();
  const gone = new Set<string>();
  for (const {id} of reported) {
    if (present.has(id)) continue;
    const since = history?.missing.get(id) ?? arrivedAt;
    if (over || arrivedAt - since >= ABSENCE) gone.add(id);
    missing.set(id, since);
  }
  return {missing, gone};
}

/** What a version reports: the ids of its events, and of those that it overturns. */
type Reports = {readonly ids: ReadonlySet<string>; readonly overturned: ReadonlySet<string>};

function reportsOf(present: readonly MatchEvent[]): Reports {
  return {
    ids: new Set(present.map(({id}) => id)),
    overturned: new Set(present.flatMap(event => (event.type === 'overturned' ? [event.event] : []))),
  };
}

/** True of an earlier event that stays although the version does not report it. */
function keeps(
  event: MatchEvent,
  {ids, overturned}: Reports,
  {missing, gone}: Lost,
  inferred: ReadonlySet<string>,
): boolean {
  if (ids.has(event.id)) return false;
  if (isCorrection(event) && inferred.has(event.id)) {
    // A card changed by inference stays changed; an overturned event that is back, or overturned by the feed, needs none.
    return event.type === 'card-changed' || (missing.has(event.event) && !overturned.has(event.event));
  }
  return !gone.has(event.id) || canBeOverturned(event);
}

/** The corrections that a version implies and does not state. */
function infer(
  known: readonly MatchEvent[],
  version: readonly MatchEvent[],
  pairs: ReadonlyMap<number, MatchEvent>,
  {gone}: Lost,
  clock: Clock,
): readonly Correction[] {
  const standing = new Map(standingEvents(known).map(event => [event.id, event]));
  const taken = new Set(known.map(({id}) => id));
  const common = (event: Overturnable, what: string) => ({
    id: freeId(`${event.id}-${what}`, taken),
    clock,
    timing: {kind: 'exact' as const},
    side: event.side,
    event: event.id,
    sources: [],
    facts: [],
  });
  const overturned = [...gone].flatMap((id): readonly EventOf<'overturned'>[] => {
    const event = standing.get(id);
    if (event === undefined || !canBeOverturned(event)) return [];
    return [{...common(event, 'overturned'), type: 'overturned', inferred: true}];
  });
  const stated = new Map(standingEvents(version).map(event => [event.id, event]));
  const changed = version.flatMap(({id}, index): readonly EventOf<'card-changed'>[] => {
    const [earlier, now] = [pairs.get(index), stated.get(id)];
    const card = earlier && standing.get(earlier.id);
    if (now?.type !== 'card' || card?.type !== 'card' || card.card === now.card) return [];
    return [{...common(card, 'changed'), type: 'card-changed', card: now.card}];
  });
  return [...overturned, ...changed];
}

/** Feeds report a clock some seconds late, and not always by the same amount: a smaller step back is no news. */
const STEP_BACK = MINUTE;

function clockBefore(before: Clock | undefined, now: Clock | undefined): Clock | undefined {
  if (before === undefined || now === undefined) return undefined;
  const periods = PERIODS.indexOf(before.period) - PERIODS.indexOf(now.period);
  return periods > 0 || (periods === 0 && timeOf(before) - timeOf(now) > STEP_BACK) ? before : undefined;
}

/** Milliseconds since the period began. */
function timeOf(clock: Clock): number {
  return minuteStart(clock) + (clock.second ?? 0) * SECOND;
}

function changesBetween(before: readonly MatchEvent[], after: readonly MatchEvent[]): Changes {
  const known = new Set(before.map(({id}) => id));
  const left = new Set(after.map(({id}) => id));
  const last = before.at(-1);
  const added = after.filter(({id}) => !known.has(id));
  return {
    added,
    late: last === undefined ? [] : added.filter(event => isEarlier(event, last)),
    withdrawn: before.filter(({id}) => !left.has(id)),
  };
}

function aheadOf(events: readonly MatchEvent[], stated: Score | undefined): Score | undefined {
  if (stated === undefined) return undefined;
  const score = {home: 0, away: 0};
  for (const event of standingEvents(events)) if (event.type === 'goal') score[event.side] += 1;
  return score.home === stated.home && score.away === stated.away ? undefined : stated;
}
