import type * as z from 'zod';
import {compareMinutes, formatMinute, isUnnumbered, PERIOD_PHRASES} from '../model/clock.ts';
import type {MatchEvent} from '../model/event.ts';
import type {Match} from '../model/match.ts';
import {timeFault} from '../model/time-of-day.ts';
import {checkAround, citationsAround, type Report} from './cross-checks-around.ts';
import {checkCorrections} from './cross-checks-corrections.ts';
import {checkPlayers, nearest, type Whole} from './cross-checks-players.ts';
import {checkKicks, checkScore} from './cross-checks-score.ts';
import {checkShootOut} from './cross-checks-shoot-out.ts';

/** Checks that a match does not contradict itself. Each issue names its place and what would be right. */
export function checkMatch(match: Match, context: z.core.$RefinementCtx<Match>): void {
  checkParts(match, {events: true, lineUps: true, sources: true}, (path, message) =>
    context.addIssue({code: 'custom', path: [...path], message}),
  );
}

/** The same checks on a match that may lack parts of its file. */
export function checkParts(match: Match, whole: Whole, report: Report): void {
  checkKickOff(match, report);
  checkOrder(match, whole, report);
  const sound = whole.events && checkCorrections(match, report);
  const scorersFit = checkPlayers(match, {...whole, events: sound}, report);
  const kicksFit = checkShootOut(match, whole.events, report);
  // What follows from one mistake is not reported as another.
  if (sound && scorersFit) checkScore(match, report);
  if (whole.events && kicksFit) checkKicks(match, report);
  if (whole.sources) checkSources(match, report);
  checkAround(match, report);
}

/** An imported match has the time as its provider writes it. */
function checkKickOff({fixture: {kickOff}, origin}: Match, report: Report): void {
  const fault = kickOff === undefined || origin !== undefined ? undefined : timeFault(kickOff);
  if (fault !== undefined) report(['fixture', 'kickOff'], fault);
}

function checkOrder({events}: Match, whole: Whole, report: Report): void {
  const ids = new Map<string, number>();
  let over: string | undefined;
  let timed: MatchEvent | undefined;
  for (const [index, event] of events.entries()) {
    const first = ids.get(event.id);
    if (first === undefined) {
      ids.set(event.id, index);
    } else {
      const {type} = events[first]!;
      // Of a list that lacks events, the places in the file are others.
      const where = `${at(events[first]!)}${whole.events ? `, events[${first}]` : ''}`;
      report(
        ['events', index, 'id'],
        `the id "${event.id}" is taken by an earlier ${type} (${where}); every event needs its own`,
      );
    }
    const last = events[index - 1];
    const before =
      last !== undefined && isBefore(event, last)
        ? last
        : timed !== undefined && timed !== last && isBefore(event, timed)
          ? timed
          : undefined;
    if (event.clock.second !== undefined) timed = event;
    if (before !== undefined) {
      const wrong = compareMinutes(event.clock, before.clock) === 0 ? 'second' : 'minute';
      report(
        ['events', index, 'clock'],
        `${at(event, before)} comes after ${at(before, event)} ("${before.id}"); put the events in the order of play, or correct its ${wrong}`,
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
    if (event.type === 'whistle' && event.final) {
      const later = events.slice(index).find(({type}) => type === 'kick-off');
      if (later === undefined) over = event.id;
      else {
        const {period} = later.clock;
        const part = period.startsWith('extra-time') ? 'extra time' : PERIOD_PHRASES[period];
        report(
          ['events', index, 'final'],
          `"final" is for the whistle that ends the match, and ${part} follows ("${later.id}"); take out "final"`,
        );
      }
    }
    if (event.timing.kind === 'interval') {
      const {from, to} = event.timing;
      if (compareMinutes(from, to) > 0) {
        report(
          ['events', index, 'timing'],
          `${formatMinute(from)} comes after ${formatMinute(to)}; "from" is the earlier bound`,
        );
      } else if (compareMinutes(event.clock, from) < 0 || compareMinutes(event.clock, to) > 0) {
        report(
          ['events', index, 'timing'],
          `${at(event)} lies outside its own interval, ${formatMinute(from)} to ${formatMinute(to)}`,
        );
      }
    }
  }
}

function isBefore(event: MatchEvent, before: MatchEvent): boolean {
  if (isUnnumbered(event.clock)) return false;
  const order = compareMinutes(event.clock, before.clock);
  if (order !== 0) return order < 0;
  const [second, last] = [secondOf(event), secondOf(before)];
  return second !== undefined && last !== undefined && second < last;
}

/** The second of a clock; undefined also of one that is none, which has a fault of its own. */
function secondOf({clock: {second}}: MatchEvent): number | undefined {
  return second !== undefined && second < 60 ? second : undefined;
}

/** A kick-off begins a period of its own, whatever minute it is in. */
function isSameMinute(event: MatchEvent, next: MatchEvent): boolean {
  return next.type !== 'kick-off' && compareMinutes(event.clock, next.clock) === 0;
}

/** When an event is, with the second where it is in the same minute as the `other` that it is compared with. */
function at({clock}: MatchEvent, other?: MatchEvent): string {
  if (clock.period === 'penalty-shoot-out')
    return clock.added > 0 ? `kick ${clock.added}` : PERIOD_PHRASES[clock.period];
  const isSame = other !== undefined && compareMinutes(clock, other.clock) === 0;
  const second = isSame && clock.second !== undefined ? ` and ${clock.second} seconds` : '';
  return `${formatMinute(clock)}${second} of ${PERIOD_PHRASES[clock.period]}`;
}

function checkSources(match: Match, report: Report): void {
  const {fixture, events, officialStats, sources} = match;
  const known = new Set<string>();
  for (const [index, source] of sources.entries()) {
    if (known.has(source.id)) {
      const first = sources.findIndex(({id}) => id === source.id);
      report(['sources', index, 'id'], `the source "${source.id}" is listed twice: sources[${first}] is the first`);
    }
    known.add(source.id);
  }
  const check = (citations: readonly string[], path: readonly (string | number)[]) => {
    for (const [index, citation] of citations.entries()) {
      const id = citation.split('.')[0] ?? citation;
      if (!known.has(id))
        report(
          [...path, index],
          `"${id}" is not in the list of sources; ${nearest(id, known, 'add the source there')}`,
        );
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
