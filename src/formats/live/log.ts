import type * as z from 'zod';
import {InputError} from '../../errors.ts';
import {describeIssue} from '../../files/describe-issues.ts';
import {parseJson} from '../../files/read-json.ts';
import {type Clock, compareMinutes} from '../../match/model/clock.ts';
import {isCorrection} from '../../match/model/corrections.ts';
import {involvements, type MatchEvent} from '../../match/model/event.ts';
import type {Match} from '../../match/model/match.ts';
import {SIDES} from '../../match/model/side.ts';
import {MATCH_HINTS} from '../../match/schema/hints.ts';
import {isObject} from '../../text/is-object.ts';
import {shorten} from '../../text/shorten.ts';
import {firstLineSchema, lineSchema} from './schema.ts';

/** A live match as far as its lines have been read. */
export type LiveLog = {
  readonly match: Omit<Match, 'events'>;
  /** By their ids, in the order in which they were first reported. */
  readonly events: ReadonlyMap<string, MatchEvent>;
  /** The line of each event, from 1, by its id. */
  readonly lines: ReadonlyMap<string, number>;
  /** True once the last line says that the match is over. */
  readonly over: boolean;
};

/** The log after more lines, and what is wrong with lines that were left out, each with its number. */
export type ReadLog = {readonly log: LiveLog | undefined; readonly problems: readonly string[]};

/** No match has more events. */
const MOST_EVENTS = 10_000;
/** Characters of a line; the longest first line has long stories and line-ups. */
const MOST_OF_LINE = 1_000_000;

/**
 * Reads lines on from `log`, or from the first line where there is none yet. A line that cannot be used is left out; without a
 * usable first line there is no log.
 *
 * @param from The number of the first of these lines, from 1.
 */
export function readLines(log: LiveLog | undefined, lines: readonly string[], from: number): ReadLog {
  const problems: string[] = [];
  const events = new Map(log?.events);
  const places = new Map(log?.lines);
  let match = log?.match;
  let over = log?.over ?? false;
  for (const [index, text] of lines.entries()) {
    const number = from + index;
    if (text.trim() === '') continue;
    try {
      const value = parsedLine(text);
      if (match === undefined) {
        match = checked(firstLineSchema, value).match;
        continue;
      }
      if (over) throw new InputError('comes after {"end": true}, which is the last line');
      const line = lineOf(value);
      if ('event' in line) {
        checkReferences(line.event, match, events);
        if (events.size >= MOST_EVENTS) throw new InputError(`more than ${MOST_EVENTS} events, the limit`);
        events.set(line.event.id, line.event);
        places.set(line.event.id, number);
      } else if ('withdrawn' in line) {
        checkWithdrawal(line.withdrawn, events);
        events.delete(line.withdrawn);
        places.delete(line.withdrawn);
      } else if ('line-ups' in line) {
        match = {...match, lineUps: line['line-ups']};
      } else {
        over = true;
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(`line ${number}: ${error.message}`);
      if (match === undefined) return {log: undefined, problems};
    }
  }
  return {log: match === undefined ? undefined : {match, events, lines: places, over}, problems};
}

/** The events of a log in the order of play; those of one minute in the order in which they were reported. */
export function eventsInOrder({events}: LiveLog): readonly MatchEvent[] {
  const ordered: MatchEvent[] = [];
  for (const event of events.values()) {
    let place = ordered.length;
    while (place > 0 && isLater(ordered[place - 1]!.clock, event.clock)) place -= 1;
    ordered.splice(place, 0, event);
  }
  return ordered;
}

function isLater(a: Clock, b: Clock): boolean {
  const minutes = compareMinutes(a, b);
  return minutes > 0 || (minutes === 0 && a.second !== undefined && b.second !== undefined && a.second > b.second);
}

function parsedLine(text: string): unknown {
  if (text.length > MOST_OF_LINE) throw new InputError(`longer than ${MOST_OF_LINE} characters, the limit`);
  try {
    return parseJson(text, '');
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.message.replace(/^[:\d]*:? ?/, ''));
  }
}

/** The kind of line is what it has, so that a fault inside is reported at its place. */
function lineOf(value: unknown): z.output<typeof lineSchema> {
  const [eventLine, withdrawnLine, lineUpsLine, endLine] = lineSchema.options;
  if (isObject(value) && 'event' in value) return checked(eventLine, value);
  if (isObject(value) && 'withdrawn' in value) return checked(withdrawnLine, value);
  if (isObject(value) && 'line-ups' in value) return checked(lineUpsLine, value);
  if (isObject(value) && 'end' in value) return checked(endLine, value);
  throw new InputError('expected {"event": …}, {"withdrawn": …}, {"line-ups": …} or {"end": true}');
}

function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InputError(describeIssue(parsed.error.issues[0]!, value, {hints: MATCH_HINTS}));
}

/** Throws an InputError where an event is not there, or a correction refers to it. */
function checkWithdrawal(id: string, events: ReadonlyMap<string, MatchEvent>): void {
  if (!events.has(id)) throw new InputError(`withdrawn: no event "${shorten(id)}" before this line`);
  const correction = [...events.values()].find(event => isCorrection(event) && event.event === id);
  if (correction !== undefined) {
    throw new InputError(`withdrawn: event "${shorten(correction.id)}" corrects "${shorten(id)}"`);
  }
}

/** Throws an InputError where an event names a player who is in no line-up, or corrects an event that is not there. */
function checkReferences(
  event: MatchEvent,
  {lineUps}: LiveLog['match'],
  events: ReadonlyMap<string, MatchEvent>,
): void {
  if (isCorrection(event) && !events.has(event.event)) {
    throw new InputError(`event.event: no event "${shorten(event.event)}" before this line`);
  }
  if (lineUps === undefined) return;
  const known = new Set(SIDES.flatMap(side => [...lineUps[side].starting, ...lineUps[side].bench].map(({id}) => id)));
  const unknown = involvements(event).find(({player}) => !known.has(player));
  if (unknown !== undefined) {
    throw new InputError(`event "${shorten(event.id)}": "${shorten(unknown.player)}" is in no line-up`);
  }
}
