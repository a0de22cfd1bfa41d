import type * as z from 'zod';
import {compareMinutes, formatMinute} from '../model/clock.ts';
import {isCorrection, standingEvents} from '../model/corrections.ts';
import {type EventOf, involvements, type MatchEvent} from '../model/event.ts';
import type {Match} from '../model/match.ts';
import {shootOutOf} from '../model/shoot-out.ts';
import {otherSide, SIDES, type Side} from '../model/side.ts';
import {checkAround, citationsAround, type Report} from './cross-checks-around.ts';
import {checkCorrections} from './cross-checks-corrections.ts';

/** Checks that a match does not contradict itself. Each issue names its place and what would be right. */
export function checkMatch(match: Match, context: z.core.$RefinementCtx<Match>): void {
  checkParts(match, {events: true, sources: true}, (path, message) =>
    context.addIssue({code: 'custom', path: [...path], message}),
  );
}

/** Which parts of a file are whole: of events or sources that lack some, only what does not depend on the others is checked. */
type Whole = {readonly events: boolean; readonly sources: boolean};

/** The same checks on a match that may lack parts of its file. */
export function checkParts(match: Match, whole: Whole, report: Report): void {
  checkOrder(match, whole, report);
  if (whole.events) checkCorrections(match, report);
  checkPlayers(match, whole, report);
  if (whole.events) checkScore(match, report);
  if (whole.sources) checkSources(match, report);
  checkAround(match, report);
}

function checkOrder({events}: Match, whole: Whole, report: Report): void {
  const ids = new Set<string>();
  let over: string | undefined;
  let timed: MatchEvent | undefined;
  for (const [index, event] of events.entries()) {
    if (ids.has(event.id)) report(['events', index, 'id'], `the id "${event.id}" is taken: every event needs its own`);
    ids.add(event.id);
    const last = events[index - 1];
    const before =
      last !== undefined && isBefore(event, last)
        ? last
        : timed !== undefined && timed !== last && isBefore(event, timed)
          ? timed
          : undefined;
    if (event.clock.second !== undefined) timed = event;
    if (before !== undefined) {
      report(
        ['events', index, 'clock'],
        `${at(event)} comes after ${at(before)} ("${before.id}"): events stand in the order of play`,
      );
    }
    if (over !== undefined && event.type !== 'remark') {
      report(
        ['events', index, 'type'],
        `a ${event.type} after the final whistle ("${over}"): only remarks can follow it`,
      );
    }
    const next = events[index + 1];
    if (whole.events && event.with === 'next' && next !== undefined && !isSameMinute(event, next)) {
      report(['events', index, 'with'], `"next" ("${next.id}") is not in the same minute; give both one clock`);
    }
    if (event.type === 'whistle' && event.final) over = event.id;
    if (event.timing.kind === 'interval') {
      const {from, to} = event.timing;
      if (compareMinutes(event.clock, from) < 0 || compareMinutes(event.clock, to) > 0) {
        report(
          ['events', index, 'timing'],
          `${at(event)} lies outside its own interval, ${formatMinute(from)} to ${formatMinute(to)}`,
        );
      }
    }
  }
}

function isBefore(event: MatchEvent, before: MatchEvent): boolean {
  const order = compareMinutes(event.clock, before.clock);
  if (order !== 0) return order < 0;
  const [second, last] = [event.clock.second, before.clock.second];
  return second !== undefined && last !== undefined && second < last;
}

/** A kick-off begins a period of its own, whatever minute it is in. */
function isSameMinute(event: MatchEvent, next: MatchEvent): boolean {
  return next.type !== 'kick-off' && compareMinutes(event.clock, next.clock) === 0;
}

function at(event: MatchEvent): string {
  return `${formatMinute(event.clock)} of the ${event.clock.period}`;
}

function checkPlayers({fixture, lineUps, events}: Match, whole: Whole, report: Report): void {
  if (lineUps === undefined) return;
  const sideOf = new Map<string, Side>();
  const onPitch = new Set<string>();
  const gone = new Map<string, string>();
  /** Sendings-off by the card's id, and whether the player was on the pitch until then. */
  const sentOff = new Map<string, {readonly player: string; readonly played: boolean}>();
  const sendOff = (id: string, player: string | undefined, minute: string) => {
    // Somebody on the bench who is no player goes to the stands.
    if (player === undefined) return;
    sentOff.set(id, {player, played: onPitch.delete(player)});
    gone.set(player, `sent off, ${minute}`);
  };
  for (const side of SIDES) {
    for (const list of ['starting', 'bench'] as const) {
      for (const [index, player] of lineUps[side][list].entries()) {
        const path = ['lineUps', side, list, index, 'id'];
        if (sideOf.has(player.id)) report(path, `the player "${player.id}" is listed twice`);
        sideOf.set(player.id, side);
        if (list === 'starting') onPitch.add(player.id);
      }
    }
    const {captain} = fixture[side];
    if (captain !== undefined && sideOf.get(captain) !== side) {
      report(['fixture', side, 'captain'], `"${captain}" is not in the ${side} line-up`);
    }
  }
  for (const [index, event] of events.entries()) {
    const place = (field: string) => ['events', index, field];
    if (event.type === 'tactics') checkPlaces(event, sideOf, message => report(place('places'), message));
    for (const {role, player} of involvements(event)) {
      if (!sideOf.has(player)) {
        report(place(role), `"${player}" is in neither line-up; ${nearest(player, sideOf.keys(), 'player')}`);
      } else if (!whole.events) {
        // Who is on the pitch depends on every substitution and card.
      } else if (gone.has(player) && event.type !== 'remark' && event.type !== 'card') {
        report(place(role), `"${player}" went off before this (${gone.get(player)})`);
      } else if (!onPitch.has(player) && isActing(event, role)) {
        report(place(role), `"${player}" is on the bench and has not come on`);
      }
    }
    if (event.type === 'substitution') {
      for (const role of ['on', 'off'] as const) {
        const side = sideOf.get(event[role] ?? '');
        if (side !== undefined && side !== event.side) {
          report(
            place(role),
            `"${event[role]}" plays for the ${side} side, and this is a substitution of the ${event.side} side`,
          );
        }
      }
      const {on, off} = event;
      if (on !== undefined) {
        if (whole.events && onPitch.has(on)) report(place('on'), `"${on}" is on the pitch already`);
        onPitch.add(on);
      }
      if (off !== undefined) {
        if (whole.events && !onPitch.has(off) && !gone.has(off)) report(place('off'), `"${off}" is not on the pitch`);
        onPitch.delete(off);
        gone.set(off, `substituted, ${formatMinute(event.clock)}`);
      }
    } else if (event.type === 'card' && event.card !== 'yellow') {
      sendOff(event.id, event.player, formatMinute(event.clock));
    } else if (isCorrection(event)) {
      const before = sentOff.get(event.event);
      if (before !== undefined && (event.type === 'overturned' || event.card === 'yellow')) {
        sentOff.delete(event.event);
        gone.delete(before.player);
        if (before.played) onPitch.add(before.player);
      } else if (before === undefined && event.type === 'card-changed' && event.card !== 'yellow') {
        const card = events.find(({id}) => id === event.event);
        if (card?.type === 'card') sendOff(card.id, card.player, formatMinute(event.clock));
      }
    } else if (event.type === 'goal' && event.scorer !== undefined) {
      const expected = event.kind === 'own-goal' ? otherSide(event.side) : event.side;
      const side = sideOf.get(event.scorer);
      if (side !== undefined && side !== expected) {
        report(
          place('scorer'),
          `"${event.scorer}" plays for the ${side} side: that would be an own goal, for the other`,
        );
      }
    }
  }
}

function checkPlaces(
  {side, places = []}: EventOf<'tactics'>,
  sideOf: ReadonlyMap<string, Side>,
  report: (message: string) => void,
): void {
  if (side === undefined) {
    if (places.length > 0) report('players are listed, but the event has no side; add "home" or "away" as its side');
    return;
  }
  const own = [...sideOf.keys()].filter(player => sideOf.get(player) === side);
  for (const player of places) {
    const actual = sideOf.get(player);
    if (actual === undefined) report(`"${player}" is not in the ${side} line-up; ${nearest(player, own, 'player')}`);
    else if (actual !== side)
      report(`"${player}" plays for the ${actual} side, and this is a formation of the ${side} side`);
  }
}

/** Cards go to the bench too, and remarks and tactics may name anybody. */
function isActing(event: MatchEvent, role: string): boolean {
  if (event.type === 'substitution') return false;
  return event.type !== 'card' && event.type !== 'remark' && event.type !== 'tactics' && role !== 'beaten';
}

function nearest(id: string, known: Iterable<string>, what: 'player' | 'source'): string {
  const similar = [...known].filter(
    other => other.includes(id) || id.includes(other) || other.slice(0, 3) === id.slice(0, 3),
  );
  return similar.length > 0
    ? `did you mean ${similar
        .slice(0, 3)
        .map(name => `"${name}"`)
        .join(' or ')}?`
    : `add the ${what} there`;
}

function checkScore({events, score, shootOut}: Match, report: Report): void {
  const folded = {home: 0, away: 0};
  const kicks = shootOutOf(events);
  for (const event of standingEvents(events)) if (event.type === 'goal') folded[event.side] += 1;
  if (score !== undefined && (score.home !== folded.home || score.away !== folded.away)) {
    report(
      ['score'],
      `${score.home}-${score.away} is stated, and the goals among the events come to ${folded.home}-${folded.away}`,
    );
  }
  if (shootOut !== undefined && (shootOut.home !== kicks.home || shootOut.away !== kicks.away)) {
    report(
      ['shootOut'],
      `${shootOut.home}-${shootOut.away} is stated, and the kicks among the events come to ${kicks.home}-${kicks.away}`,
    );
  }
}

function checkSources(match: Match, report: Report): void {
  const {fixture, events, officialStats, sources} = match;
  const known = new Set<string>();
  for (const [index, source] of sources.entries()) {
    if (known.has(source.id)) report(['sources', index, 'id'], `the source "${source.id}" is listed twice`);
    known.add(source.id);
  }
  const check = (citations: readonly string[], path: readonly (string | number)[]) => {
    for (const [index, citation] of citations.entries()) {
      const id = citation.split('.')[0] ?? citation;
      if (!known.has(id))
        report([...path, index], `"${id}" is not in the list of sources; ${nearest(id, known, 'source')}`);
    }
  };
  check(fixture.sources, ['fixture', 'sources']);
  for (const [index, stat] of officialStats.entries()) check(stat.sources, ['officialStats', index, 'sources']);
  for (const [path, citations] of citationsAround(match)) check(citations, path);
  for (const [index, event] of events.entries()) {
    if (event.sources.length > 0) check(event.sources, ['events', index, 'sources']);
    if (event.dispute === undefined) continue;
    for (const [reading, {sources: of}] of event.dispute.readings.entries()) {
      check(of, ['events', index, 'dispute', 'readings', reading, 'sources']);
    }
  }
}
