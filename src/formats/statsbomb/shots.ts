import type {EventOf} from '../../match/model/event.ts';
import type {Technique} from '../../match/model/event-values.ts';
import {otherSide, type Side} from '../../match/model/side.ts';
import {type EventFields, field, flag, idField} from '../recorded/event-fields.ts';
import {TYPE} from './event-types.ts';
import {goalMouthOf} from './goal-mouth.ts';
import {handlingOf} from './handling.ts';
import {locationOf} from './location.ts';
import type {RawEvent} from './schema.ts';

/** The other events that a shot is read with. */
export type ShotContext = {
  readonly byId: ReadonlyMap<string, RawEvent>;
  readonly sideOf: (event: RawEvent) => Side;
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

export function isGoal({shot}: RawEvent): boolean {
  return shot?.outcome.id === OUTCOME.goal || shot?.outcome.name === 'Goal';
}

/** A shot in play, as a goal or an attempt. */
export function readShot(event: RawEvent, context: ShotContext): EventFields {
  const {shot, player, location} = event;
  const side = context.sideOf(event);
  const related = (event.related_events ?? []).flatMap(id => context.byId.get(id) ?? []);
  const theirs = (type: number) =>
    related.find(other => other.type.id === type && context.sideOf(other) === otherSide(side));
  const keeper = theirs(TYPE.goalKeeper);
  const keyPass = shot?.key_pass_id ? context.byId.get(shot.key_pass_id) : undefined;
  const creator = keyPass?.player?.id;
  const where = locationOf(location);
  const delivery = keyPass === undefined ? undefined : deliveryOf(keyPass);
  const attempt = {
    side,
    ...(shot?.statsbomb_xg === null || shot?.statsbomb_xg === undefined ? {} : {xg: shot.statsbomb_xg}),
    ...(where === undefined ? {} : {location: where}),
    ...(shot?.body_part ? {body: BODY[shot.body_part.name] ?? ('other' as const)} : {}),
    ...(delivery === undefined ? {} : {delivery}),
    ...field('goalMouth', goalMouthOf(event, isSaved(event))),
    ...field('technique', TECHNIQUE[shot?.technique?.name ?? '']),
    ...flag('firstTime', shot?.first_time),
    ...flag('oneOnOne', shot?.one_on_one),
    ...flag('openGoal', shot?.open_goal),
    ...flag('deflected', shot?.deflected),
    ...flag('aerial', shot?.aerial_won === true && shot.body_part?.name === 'Head'),
    ...idField('goalkeeper', keeper?.player?.id),
  };
  const penalty = shot?.type?.id === SHOT_TYPE.penalty || shot?.type?.name === 'Penalty';
  const setPiece = shot?.type?.id === SHOT_TYPE.freeKick || shot?.type?.id === SHOT_TYPE.corner;
  if (isGoal(event)) {
    const kind = penalty ? 'penalty' : setPiece ? 'set-piece' : 'open-play';
    return {
      type: 'goal',
      ...attempt,
      kind,
      ...idField('scorer', player?.id),
      ...idField('assist', penalty ? undefined : creator),
    };
  }
  return {
    type: 'shot',
    ...attempt,
    ...outcomeOf(shot?.outcome),
    ...field('handling', isSaved(event) ? handlingOf(keeper) : undefined),
    penalty,
    ...(setPiece ? {setPiece} : {}),
    ...idField('shooter', player?.id),
    ...idField('creator', creator),
    ...idField('blocker', theirs(TYPE.block)?.player?.id),
  };
}

/** A kick of the shoot-out; a saved one names the goalkeeper. */
export function readKick(event: RawEvent, context: ShotContext): EventFields {
  const side = context.sideOf(event);
  const saved = isSaved(event) || event.shot?.outcome.id === OUTCOME.savedOffTarget;
  const goalkeeper = (event.related_events ?? [])
    .flatMap(id => context.byId.get(id) ?? [])
    .find(other => other.type.id === TYPE.goalKeeper && context.sideOf(other) === otherSide(side))?.player?.id;
  return {
    type: 'shoot-out-kick',
    side,
    scored: isGoal(event),
    ...idField('taker', event.player?.id),
    ...idField('goalkeeper', saved ? goalkeeper : undefined),
    ...field('goalMouth', goalMouthOf(event, isSaved(event))),
  };
}

/** True of a shot on target that was stopped. */
function isSaved({shot}: RawEvent): boolean {
  return shot?.outcome.id === OUTCOME.saved || shot?.outcome.id === OUTCOME.savedToPost;
}

/** A shot onto the woodwork is off target, and so is one that a goalkeeper saves although it was going wide. */
function outcomeOf(
  outcome: NonNullable<RawEvent['shot']>['outcome'] | undefined,
): Pick<EventOf<'shot'>, 'outcome' | 'ontoWoodwork'> {
  switch (outcome?.id) {
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

function deliveryOf({pass}: RawEvent): EventOf<'goal'>['delivery'] {
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
