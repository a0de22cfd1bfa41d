import type {EventOf} from '../../match/model/event.ts';
import type {Technique} from '../../match/model/event-values.ts';
import {otherSide, type Side} from '../../match/model/side.ts';
import {type EventFields, field, flag} from '../recorded/event-fields.ts';
import {goalMouthOf} from './goal-mouth.ts';
import {handlingOf, isWonInTheAir} from './handling.ts';
import {placeOf} from './location.ts';
import type {Relations} from './relations.ts';
import {has, numberOf, type OptaEvent, QUALIFIER, TYPE} from './types.ts';

export type OptaContext = Relations & {
  readonly sideOf: (event: OptaEvent) => Side;
  /** The id that the match gives a player. */
  readonly idOf: (player: string | undefined) => string | undefined;
};

const ATTEMPTS: readonly number[] = [TYPE.miss, TYPE.post, TYPE.savedShot, TYPE.goal];

/** True of an attempt at goal and of an own goal. */
export function isAttempt({type}: OptaEvent): boolean {
  return ATTEMPTS.includes(type);
}

/** A goal or a shot. An own goal is recorded for the team whose player scored it. */
export function readAttempt(event: OptaEvent, context: OptaContext): EventFields {
  if (event.type !== TYPE.goal) return readShot(event, context);
  const side = context.sideOf(event);
  const scorer = field('scorer', context.idOf(event.player));
  if (has(event, QUALIFIER.ownGoal)) return {type: 'goal', kind: 'own-goal', side: otherSide(side), ...scorer};
  const kind = has(event, QUALIFIER.penalty)
    ? 'penalty'
    : has(event, QUALIFIER.directFreeKick, QUALIFIER.directCorner)
      ? 'set-piece'
      : 'open-play';
  return {type: 'goal', kind, ...attemptOf(event, context), ...scorer, ...field('assist', makerOf(event, context))};
}

function readShot(event: OptaEvent, context: OptaContext): EventFields {
  const save = context.opposite(event);
  const blocked = has(event, QUALIFIER.blocked) && !(save !== undefined && has(save, QUALIFIER.offTheLine));
  const outcome = event.type === TYPE.savedShot ? (blocked ? 'blocked' : 'saved') : missed(event);
  const stop = save?.type === TYPE.save ? save : undefined;
  const byKeeper = stop !== undefined && !has(stop, QUALIFIER.outfielderBlock);
  const penalty = has(event, QUALIFIER.penalty);
  return {
    type: 'shot',
    ...attemptOf(event, context),
    outcome,
    penalty,
    ...(!penalty && has(event, QUALIFIER.directFreeKick, QUALIFIER.directCorner) ? {setPiece: true} : {}),
    ...flag('bigChance', !penalty && has(event, QUALIFIER.bigChance)),
    ...field('shooter', context.idOf(event.player)),
    ...field('creator', makerOf(event, context)),
    ...(outcome === 'saved' && byKeeper
      ? {
          ...field('goalkeeper', context.idOf(stop.player)),
          ...field('handling', handlingOf(stop, context)),
          ...field('dived', has(stop, QUALIFIER.diving) ? true : has(stop, QUALIFIER.standing) ? false : undefined),
          ...field('savedWith', has(stop, QUALIFIER.feet) ? ('foot' as const) : undefined),
        }
      : {}),
    ...(outcome === 'blocked' ? field('blocker', context.idOf(stop?.player)) : {}),
  };
}

function missed({type}: OptaEvent): EventOf<'shot'>['outcome'] {
  return type === TYPE.post ? 'woodwork' : 'off-target';
}

/** A kick of the shoot-out. */
export function readKick(event: OptaEvent, {sideOf, idOf, opposite}: OptaContext): EventFields {
  const save = opposite(event);
  return {
    type: 'shoot-out-kick',
    side: sideOf(event),
    scored: event.type === TYPE.goal,
    ...(event.type === TYPE.savedShot ? {outcome: 'saved' as const} : {}),
    ...field('taker', idOf(event.player)),
    ...(event.type === TYPE.savedShot && save?.type === TYPE.save ? field('goalkeeper', idOf(save.player)) : {}),
    ...field('goalMouth', goalMouthOf(event)),
  };
}

function attemptOf(event: OptaEvent, context: OptaContext) {
  const {sideOf, related} = context;
  const xg = numberOf(event, QUALIFIER.xg);
  const maker = related(event);
  return {
    side: sideOf(event),
    ...field('location', placeOf(event)),
    ...field('body', bodyOf(event)),
    ...field('delivery', maker === undefined ? undefined : deliveryOf(maker)),
    ...field('goalMouth', goalMouthOf(event)),
    ...field('technique', TECHNIQUES.find(([qualifier]) => has(event, qualifier))?.[1]),
    ...flag('firstTime', has(event, QUALIFIER.firstTouch)),
    ...flag('oneOnOne', has(event, QUALIFIER.oneOnOne)),
    ...flag('deflected', has(event, QUALIFIER.deflected)),
    ...flag('aerial', isWonInTheAir(event, context)),
    ...field('xg', xg !== undefined && xg >= 0 && xg <= 1 ? xg : undefined),
  };
}

const TECHNIQUES: readonly (readonly [number, Technique])[] = [
  [QUALIFIER.overheadKick, 'overhead-kick'],
  [QUALIFIER.divingHeader, 'diving-header'],
  [QUALIFIER.lob, 'lob'],
  [QUALIFIER.halfVolley, 'half-volley'],
  [QUALIFIER.volley, 'volley'],
  // A volley with both feet off the ground.
  [QUALIFIER.scissorKick, 'volley'],
];

function bodyOf(event: OptaEvent): EventOf<'goal'>['body'] {
  if (has(event, QUALIFIER.head)) return 'head';
  if (has(event, QUALIFIER.leftFoot)) return 'left-foot';
  if (has(event, QUALIFIER.rightFoot)) return 'right-foot';
  return has(event, QUALIFIER.otherBody) ? 'other' : undefined;
}

/** Who passed to the shooter; nobody made a penalty. */
function makerOf(event: OptaEvent, {idOf, related}: OptaContext): string | undefined {
  if (!has(event, QUALIFIER.assisted) || has(event, QUALIFIER.penalty)) return undefined;
  const maker = related(event);
  return maker === undefined || maker.player === event.player ? undefined : idOf(maker.player);
}

const DELIVERIES: readonly (readonly [number, NonNullable<EventOf<'goal'>['delivery']>])[] = [
  [QUALIFIER.corner, 'corner'],
  [QUALIFIER.freeKickTaken, 'free-kick'],
  [QUALIFIER.throwIn, 'throw-in'],
  [QUALIFIER.pullBack, 'cut-back'],
  [QUALIFIER.cross, 'cross'],
  [QUALIFIER.throughBall, 'through-ball'],
];

/** What kind of ball a pass was. */
export function deliveryOf(pass: OptaEvent): EventOf<'goal'>['delivery'] {
  return DELIVERIES.find(([qualifier]) => has(pass, qualifier))?.[1];
}
