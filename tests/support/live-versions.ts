import fc from 'fast-check';
import {merge} from '../../src/match/live/merge.ts';
import type {Version} from '../../src/match/live/version.ts';
import {PERIOD_MINUTES} from '../../src/match/model/clock.ts';
import type {MatchEvent} from '../../src/match/model/event.ts';
import type {Match} from '../../src/match/model/match.ts';
import {perSide} from '../../src/match/model/side.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {matchArbitrary} from './arbitraries.ts';
import {makeEvent} from './make-match.ts';

// Versions of a live match, as a good feed and as a bad one send them.

/** A version of a match that has these of its events. */
export function versionOf(match: Match, events: readonly MatchEvent[], rest: Partial<Version> = {}): Version {
  const {score: _score, shootOut: _shootOut, ...unstated} = match;
  const over = rest.over === true;
  return {
    match: {...(over ? match : unstated), events: [...events]},
    running: !over,
    over,
    stableIds: true,
    ...rest,
  };
}

/** The match with a second for every event, as feeds with a clock give it. */
function timed(match: Match): Match {
  const lone: Version = {match, running: false, over: true, stableIds: true};
  return merge(undefined, lone, 0).match;
}

/** Cuts a match into versions that only add: which event first comes with which version. */
export const divided = fc
  .tuple(matchArbitrary({most: 8}), fc.array(fc.nat(5), {minLength: 1, maxLength: 60}))
  .map(([match, firsts]) => {
    const whole = timed(match);
    const versions = Array.from({length: 7}, (_, n) =>
      versionOf(
        whole,
        // A correction cannot come before what it corrects.
        whole.events.filter((_event, index) => n === 6 || isKnown(whole.events, firsts, index, n)),
        {over: n === 6},
      ),
    );
    return {whole, versions};
  });

function isKnown(events: readonly MatchEvent[], firsts: readonly number[], index: number, n: number): boolean {
  const event = events[index]!;
  if (firsts[index % firsts.length]! > n) return false;
  if (event.type !== 'overturned' && event.type !== 'card-changed') return true;
  return isKnown(
    events,
    firsts,
    events.findIndex(({id}) => id === event.event),
    n,
  );
}

/** What comes and goes in the versions between the first and the last: events that never were, minutes, whole events. */
const haunting = fc.record({
  phantoms: fc.array(fc.constantFrom('goal', 'yellow', 'red', 'penalty', 'foul'), {maxLength: 4}),
  shifts: fc.array(fc.integer({min: -1, max: 1}), {minLength: 1, maxLength: 20}),
});

/** Versions of a feed that adds, removes, repeats and shifts, and ends in the finished file. */
export const haunted = fc.tuple(divided, haunting).map(([{whole, versions}, {phantoms, shifts}]) => {
  const extra = phantoms.map((kind, n) => phantom(kind, n));
  return {
    whole,
    versions: versions.map((version, n) => {
      if (n === 0 || n === 6) return version;
      const events = [...version.match.events.map(shifted(shifts, n)), ...(n < 4 ? extra : [])];
      // Some versions lack an event that comes back.
      const left = n % 2 === 0 ? events.filter((_, index) => index % 5 !== n) : events;
      return {...version, match: {...version.match, events: left}};
    }),
  };
});

/** What law c compares: an event keeps the minute that it was first reported with, so that minutes are not in it. */
export function outcomeOf(match: Match) {
  const {score, cards, lineUps} = buildTimeline(match).states.at(-1)!;
  return {
    score,
    cards: cards.map(({id, card, side, player}) => [id, card, side, player]).sort(),
    lineUps: perSide(side =>
      [...lineUps[side].values()].map(({player, place, goals, cards}) => [
        player.id,
        place,
        goals.length,
        cards.length,
      ]),
    ),
  };
}

/** Feeds correct the minute of an event, by one at most, within its period. */
function shifted(minutes: readonly number[], n: number): (event: MatchEvent, index: number) => MatchEvent {
  return (event, index) => {
    const {type, clock} = event;
    const minute = clock.minute + minutes[(index + n) % minutes.length]!;
    const {start, end} = PERIOD_MINUTES[clock.period];
    const isFixed =
      type === 'kick-off' || type === 'whistle' || clock.added > 0 || clock.period === 'penalty-shoot-out';
    return isFixed || minute <= start || minute > end ? event : {...event, clock: {...clock, minute}};
  };
}

/** An event that the finished file does not have. */
function phantom(kind: string, n: number): MatchEvent {
  const fields = {id: `phantom-${n}`, side: n % 2 === 0 ? 'home' : 'away'} as const;
  const player = n % 2 === 0 ? 'h3' : 'a3';
  const clock = `${30 + n}:11`;
  switch (kind) {
    case 'goal':
      return makeEvent('goal', clock, {...fields, scorer: player});
    case 'yellow':
    case 'red':
      return makeEvent('card', clock, {...fields, card: kind, player});
    case 'penalty':
      return makeEvent('penalty-appeal', clock, {...fields, decision: 'given'});
    default:
      return makeEvent('foul', clock, {...fields, fouler: player});
  }
}
