import type {Location} from '../../match/model/pitch.ts';
import {otherSide, type Side} from '../../match/model/side.ts';
import type {EventDraft} from '../shared/add-period-markers.ts';
import type {Placed} from './clocks.ts';
import type {ScoreChanges} from './goals.ts';
import {type FifaEvent, TYPE} from './schema.ts';
import type {FifaTeams} from './teams.ts';

export type FifaContext = Pick<FifaTeams, 'sideOf' | 'idOf' | 'wordsOf'> &
  ScoreChanges & {
    readonly placed: readonly Placed[];
    readonly placeOf: (placed: Placed) => Location | undefined;
  };

/** Milliseconds between a shot and the save or the goal that came of it. */
const SAME = 3000;

const CARDS = new Map([
  [TYPE.yellow, 'yellow'],
  [TYPE.red, 'red'],
  [TYPE.secondYellow, 'second-yellow'],
] as const satisfies readonly (readonly [number, string])[]);

const PENALTIES = new Map([
  [TYPE.penaltySaved, 'saved'],
  [TYPE.penaltyMissed, 'off-target'],
  [TYPE.penaltyOntoBar, 'woodwork'],
  [TYPE.penaltyOntoPost, 'woodwork'],
] as const satisfies readonly (readonly [number, string])[]);

/** The event of ours that an event of the timeline is, in the words of the file; what is none of ours is a remark. */
export function toDraft(placed: Placed, context: FifaContext): EventDraft | undefined {
  const {event, clock} = placed;
  const {sideOf, idOf, placeOf, wordsOf} = context;
  const side = sideOf(event.IdTeam);
  const words = event.EventDescription;
  const common = {clock, ...(words === undefined ? {} : {words: wordsOf(words)})};
  const player = idOf(event.IdPlayer);
  if (event.Type === TYPE.periodStart) return {type: 'kick-off', ...common};
  if (event.Type === TYPE.periodEnd) return {type: 'whistle', ...common};
  if (isReported(placed, context)) return undefined;
  if (context.goals.has(event)) return goal(placed, context, common);
  if (clock.period === 'penalty-shoot-out') return kick(placed, context, common);
  if (side === undefined || context.withdrawn.has(event)) return remark(event, side, common);
  const location = placeOf(placed);
  const where = location === undefined ? {} : {location};
  const penalty = PENALTIES.get(event.Type as typeof TYPE.penaltySaved);
  if (penalty !== undefined) {
    return {type: 'shot', side, penalty: true, outcome: penalty, ...named('shooter', player), ...where, ...common};
  }
  const card = CARDS.get(event.Type as typeof TYPE.yellow);
  if (card !== undefined) return {type: 'card', side, card, ...named('player', player), ...common};
  switch (event.Type) {
    case TYPE.attempt: {
      const save = saveOf(placed, context);
      const goalkeeper = save === undefined ? undefined : idOf(save.IdPlayer);
      const outcome = save === undefined ? 'not-stated' : 'saved';
      return {
        type: 'shot',
        side,
        outcome,
        ...named('shooter', player),
        ...named('goalkeeper', goalkeeper),
        ...where,
        ...common,
      };
    }
    case TYPE.substitution: {
      const off = idOf(event.IdSubPlayer);
      return player === undefined || off === undefined
        ? remark(event, side, common)
        : {type: 'substitution', side, on: player, off, ...common};
    }
    case TYPE.penaltyAwarded:
      return {type: 'penalty-appeal', side, decision: 'given', ...named('player', player), ...common};
    case TYPE.offside:
      return {type: 'offside', side, ...named('player', player), ...common};
    case TYPE.corner:
      return {type: 'corner', side, ...named('taker', player), ...common};
    case TYPE.foul:
      return {type: 'foul', side, ...named('fouler', player), ...where, ...common};
    default:
      return remark(event, side, common);
  }
}

type Common = Pick<EventDraft, 'clock'> & {readonly words?: string};

function goal({event, ...rest}: Placed, context: FifaContext, common: Common): EventDraft {
  const side = context.goals.get(event)!;
  const team = context.sideOf(event.IdTeam);
  const scorer = context.idOf(event.IdPlayer);
  if (event.Type === TYPE.ownGoal || (team !== undefined && team === otherSide(side))) {
    return {type: 'goal', kind: 'own-goal', side, ...named('scorer', scorer), ...common};
  }
  const kind =
    event.Type === TYPE.penaltyGoal ? 'penalty' : event.Type === TYPE.freeKickGoal ? 'set-piece' : 'open-play';
  const assist = kind === 'penalty' ? undefined : context.idOf(event.IdSubPlayer);
  const location = context.placeOf({event, ...rest});
  return {
    type: 'goal',
    kind,
    side,
    ...named('scorer', scorer),
    ...named('assist', assist === scorer ? undefined : assist),
    ...(location === undefined ? {} : {location}),
    ...common,
  };
}

const MISSES: readonly number[] = [...PENALTIES.keys()];

function kick({event}: Placed, {sideOf, idOf}: FifaContext, common: Common): EventDraft | undefined {
  const side = sideOf(event.IdTeam);
  const scored = event.Type === TYPE.penaltyGoal || event.Type === TYPE.goal;
  if (side === undefined || (!scored && !MISSES.includes(event.Type))) return remark(event, side, common);
  return {type: 'shoot-out-kick', side, scored, ...named('taker', idOf(event.IdPlayer)), ...common};
}

/** Without a sentence there is nothing to remark. */
function remark({Type}: FifaEvent, side: Side | undefined, common: Common): EventDraft | undefined {
  if (common.words === undefined) return undefined;
  const about = Type === TYPE.injury ? 'injury' : REVIEWS.includes(Type) ? 'review' : undefined;
  return {type: 'remark', ...(side === undefined ? {} : {side}), ...common, ...(about === undefined ? {} : {about})};
}

const REVIEWS: readonly number[] = [TYPE.review, TYPE.reviewedPenalty];

/** True of what another event tells: the assist and the shot of a goal, the save of a shot, the end of the match. */
function isReported({event, clock}: Placed, {placed, goals, sideOf}: FifaContext): boolean {
  if (event.Type === TYPE.assist || event.Type === TYPE.matchEnd) return true;
  const near = (other: Placed) =>
    other.event !== event && other.clock.period === clock.period && isNear(event, other.event);
  if (event.Type === TYPE.attempt) {
    return placed.some(other => goals.has(other.event) && other.event.IdPlayer === event.IdPlayer && near(other));
  }
  if (event.Type !== TYPE.save) return false;
  return placed.some(
    other => other.event.Type === TYPE.attempt && sideOf(other.event.IdTeam) !== sideOf(event.IdTeam) && near(other),
  );
}

/** The save of a shot: by the other side, within seconds after it. */
function saveOf({event, clock}: Placed, {placed, sideOf}: FifaContext): FifaEvent | undefined {
  const at = placed.findIndex(other => other.event === event);
  return placed
    .slice(at + 1)
    .find(
      other =>
        other.event.Type === TYPE.save &&
        other.clock.period === clock.period &&
        sideOf(other.event.IdTeam) !== sideOf(event.IdTeam) &&
        isNear(event, other.event),
    )?.event;
}

function isNear(a: FifaEvent, b: FifaEvent): boolean {
  return Math.abs(Date.parse(a.Timestamp ?? '') - Date.parse(b.Timestamp ?? '')) <= SAME;
}

function named<K extends string>(role: K, player: string | undefined): {readonly [key in K]?: string} {
  return (player === undefined ? {} : {[role]: player}) as {readonly [key in K]?: string};
}
