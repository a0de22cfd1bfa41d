import type {EventOf} from '../../match/model/event.ts';
import type {Technique} from '../../match/model/event-values.ts';
import type {Side} from '../../match/model/side.ts';
import {type EventFields, field, flag, idField} from '../recorded/event-fields.ts';
import {TYPE} from './event-types.ts';
import {speedOf, surroundingsOf} from './freeze-frame.ts';
import {goalMouthOf} from './goal-mouth.ts';
import {dived, handlingOf, savedWith} from './handling.ts';
import {locationOf} from './location.ts';
import type {RawEvent} from './schema.ts';
import {type Following, isBehind, looseBallClearer} from './stops.ts';

/** The other events that a shot is read with. */
export type ShotContext = {
  readonly byId: ReadonlyMap<string, RawEvent>;
  readonly sideOf: (event: RawEvent) => Side;
  readonly following: Following;
};

/** By the ids that all versions share. */
const OUTCOME = {
  blocked: 96,
  goal: 97,
  offTarget: 98,
  post: 99,
  saved: 100,
  wayward: 101,
  savedOffTarget: 115,
  savedToPost: 116,
};
const SHOT_TYPE = {corner: 61, freeKick: 62, penalty: 88};
const BODY: Readonly<Record<string, 'left-foot' | 'right-foot' | 'head' | 'other'>> = {
  'Left Foot': 'left-foot',
  'Right Foot': 'right-foot',
  Head: 'head',
};
const TECHNIQUE: Readonly<Record<string, Technique>> = {
  Volley: 'volley',
  'Half Volley': 'half-volley',
  'Overhead Kick': 'overhead-kick',
  Lob: 'lob',
  Backheel: 'backheel',
  'Diving Header': 'diving-header',
};

/** The part of a shot that no other record has: the schema requires it. */
export type ShotPart = NonNullable<RawEvent['shot']>;

function shotOf({shot}: RawEvent): ShotPart {
  return shot!;
}

/** True of a shot that is a goal. */
export function isGoal(event: RawEvent): boolean {
  return shotOf(event).outcome.id === OUTCOME.goal;
}

/** A shot in play, as a goal or an attempt. */
export function readShot(event: RawEvent, context: ShotContext): EventFields {
  const {player, location} = event;
  const shot = shotOf(event);
  const side = context.sideOf(event);
  const penalty = shot.type?.id === SHOT_TYPE.penalty;
  const setPiece = shot.type?.id === SHOT_TYPE.freeKick || shot.type?.id === SHOT_TYPE.corner;
  const keyPass = penalty ? undefined : context.byId.get(shot.key_pass_id ?? '');
  const keeper = relatedOpponent(TYPE.goalKeeper, event, context);
  const creator = keyPass?.player?.id;
  const attempt = {
    side,
    ...field('xg', shot.statsbomb_xg ?? undefined),
    ...field('location', locationOf(location)),
    ...field('body', shot.body_part ? (BODY[shot.body_part.name] ?? 'other') : undefined),
    ...field('delivery', keyPass && deliveryOf(keyPass)),
    ...field('goalMouth', goalMouthOf(event, isSaved(shot))),
    ...field('technique', TECHNIQUE[shot.technique?.name ?? '']),
    ...flag('firstTime', shot.first_time),
    ...flag('oneOnOne', shot.one_on_one),
    ...flag('openGoal', shot.open_goal),
    ...flag('deflected', shot.deflected),
    ...flag('aerial', shot.aerial_won === true && shot.body_part?.name === 'Head'),
    ...surroundingsOf(event),
    ...field('speed', speedOf(event)),
    ...field('dived', dived(keeper)),
    ...idField('goalkeeper', keeper?.player?.id),
  };
  if (isGoal(event)) {
    const kind = penalty ? 'penalty' : setPiece ? 'set-piece' : 'open-play';
    return {
      type: 'goal',
      ...attempt,
      kind,
      ...idField('scorer', player?.id),
      ...idField('assist', creator),
    };
  }
  return {
    type: 'shot',
    ...attempt,
    ...outcomeOf(shot),
    ...stoppedAs(event, keeper, context),
    penalty,
    ...(setPiece ? {setPiece} : {}),
    ...idField('shooter', player?.id),
    ...idField('creator', creator),
    ...idField('blocker', relatedOpponent(TYPE.block, event, context)?.player?.id),
  };
}

/** What became of the ball of a shot that was saved or blocked. */
function stoppedAs(
  event: RawEvent,
  keeper: RawEvent | undefined,
  context: ShotContext,
): Pick<EventOf<'shot'>, 'handling' | 'savedWith' | 'clearer'> {
  const saved = isSaved(shotOf(event));
  const blocked = shotOf(event).outcome.id === OUTCOME.blocked;
  if (!saved && !blocked) return {};
  return {
    ...field('handling', saved ? handlingOf(keeper) : isBehind(event, context) ? 'behind' : undefined),
    ...field('savedWith', saved ? savedWith(keeper) : undefined),
    ...idField('clearer', looseBallClearer(event, context)?.player?.id),
  };
}

/** The other side's record of a type that belongs to the event. */
function relatedOpponent(type: number, event: RawEvent, {byId, sideOf}: ShotContext): RawEvent | undefined {
  const related = (event.related_events ?? []).map(id => byId.get(id));
  return related.find(other => other?.type.id === type && sideOf(other) !== sideOf(event));
}

/** A kick of the shoot-out; a saved one names the goalkeeper. */
export function readKick(event: RawEvent, context: ShotContext): EventFields {
  const shot = shotOf(event);
  const stopped = isSaved(shot) || shot.outcome.id === OUTCOME.savedOffTarget;
  return {
    type: 'shoot-out-kick',
    side: context.sideOf(event),
    scored: isGoal(event),
    ...idField('taker', event.player?.id),
    ...(stopped ? {outcome: 'saved' as const} : {}),
    ...idField('goalkeeper', stopped ? relatedOpponent(TYPE.goalKeeper, event, context)?.player?.id : undefined),
    ...field('goalMouth', goalMouthOf(event, isSaved(shot))),
  };
}

/** True of a shot on target that was stopped. */
function isSaved({outcome}: ShotPart): boolean {
  return outcome.id === OUTCOME.saved || outcome.id === OUTCOME.savedToPost;
}

/** A shot onto the woodwork is off target, and so is one that a goalkeeper saves although it was going wide. */
function outcomeOf({outcome}: ShotPart): Pick<EventOf<'shot'>, 'outcome' | 'ontoWoodwork'> {
  switch (outcome.id) {
    case OUTCOME.saved:
      return {outcome: 'saved'};
    case OUTCOME.savedToPost:
      return {outcome: 'saved', ontoWoodwork: true};
    case OUTCOME.blocked:
      return {outcome: 'blocked'};
    case OUTCOME.post:
      return {outcome: 'woodwork'};
    case OUTCOME.offTarget:
    case OUTCOME.wayward:
    case OUTCOME.savedOffTarget:
      return {outcome: 'off-target'};
    default:
      return {outcome: 'not-stated'};
  }
}

/** What kind of ball a pass was. */
export function deliveryOf({pass}: RawEvent): EventOf<'goal'>['delivery'] {
  switch (pass?.type?.name) {
    case 'Corner':
      return 'corner';
    case 'Free Kick':
      return 'free-kick';
    case 'Throw-in':
      return 'throw-in';
  }
  if (pass?.technique?.name === 'Through Ball' || pass?.through_ball) return 'through-ball';
  if (pass?.cut_back) return 'cut-back';
  return pass?.cross ? 'cross' : undefined;
}
