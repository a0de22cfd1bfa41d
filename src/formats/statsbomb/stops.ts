import type {Stop} from '../../match/model/event-values.ts';
import type {Side} from '../../match/model/side.ts';
import {TYPE} from './event-types.ts';
import type {RawEvent} from './schema.ts';

/** The next records of the period, in order, within so many milliseconds. */
export type Following = (event: RawEvent, within: number) => readonly RawEvent[];

type Context = {readonly sideOf: (event: RawEvent) => Side; readonly following: Following};

/** Milliseconds from a pass until an opponent gets to the ball, and from a shot until a loose ball is cleared. */
const FLIGHT = 4000;
const LOOSE = 3000;
/** Milliseconds from a block until the corner is taken. */
const CORNER = 90_000;

const INCOMPLETE = 9;
const HEAD = 37;
const COLLECTED = 25;
const SWEEPER = 27;
const PUNCH = 30;
const CLAIM = 47;
const CLEAR = 48;
/** Outcomes of a punch that failed: Fail, Lost In Play, Lost Out. */
const MISSED = new Set([50, 13, 14]);

/** How an opponent stopped a pass that did not arrive, and the record that tells; undefined if no record does. */
export function stopOf(event: RawEvent, {sideOf, following}: Context): {stop: Stop; by: RawEvent} | undefined {
  if (event.pass?.outcome?.id !== INCOMPLETE) return undefined;
  const [next] = following(event, FLIGHT);
  if (next === undefined || sideOf(next) === sideOf(event)) return undefined;
  const stop = kindOf(next);
  return stop === undefined ? undefined : {stop, by: next};
}

function kindOf({type, clearance, goalkeeper}: RawEvent): Stop | undefined {
  switch (type.id) {
    case TYPE.block:
      return 'blocked';
    case TYPE.clearance:
      return clearance?.body_part?.id === HEAD || clearance?.head || clearance?.aerial_won ? 'headed' : 'cleared';
    case TYPE.goalKeeper: {
      const outcome = goalkeeper?.outcome?.id ?? 0;
      if (goalkeeper?.type?.id === PUNCH) return MISSED.has(outcome) ? undefined : 'punched';
      if (goalkeeper?.type?.id === COLLECTED) return MISSED.has(outcome) ? undefined : 'claimed';
      if (goalkeeper?.type?.id !== SWEEPER) return undefined;
      return outcome === CLAIM ? 'claimed' : outcome === CLEAR ? 'cleared' : undefined;
    }
    default:
      return undefined;
  }
}

/** The opponent's clearance right after a shot that was blocked or saved, if that is what happened next. */
export function looseBallClearer(event: RawEvent, {sideOf, following}: Context): RawEvent | undefined {
  const next = afterShot(following(event, LOOSE));
  return next?.type.id === TYPE.clearance && sideOf(next) !== sideOf(event) ? next : undefined;
}

/** True of a blocked shot after which the next thing that happened was a corner for the side that shot. */
export function isBehind(event: RawEvent, {sideOf, following}: Context): boolean {
  const next = afterShot(following(event, CORNER));
  return next?.pass?.type?.name === 'Corner' && sideOf(next) === sideOf(event);
}

/** The first record after those of the shot itself. */
function afterShot(records: readonly RawEvent[]): RawEvent | undefined {
  return records.find(({type}) => type.id !== TYPE.block && type.id !== TYPE.goalKeeper);
}
