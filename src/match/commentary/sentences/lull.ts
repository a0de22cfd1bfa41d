import type {MatchEvent} from '../../model/event.ts';
import {otherSide, type Side} from '../../model/side.ts';
import type {MatchState} from '../../model/state.ts';
import {type CommentaryContext, nameIn, teamIn} from '../context.ts';
import {DECIDED, LULLS} from '../moulds/lulls.ts';
import type {Doings, Lull} from '../selection/quiet-spell.ts';
import {conditions, type Facts, pick} from '../words/mould.ts';
import {cardinal} from '../words/numbers.ts';
import {attemptsOf, MOST_CHANCES, standing} from './tallies.ts';

/** So many of them are worth a sentence. */
const ENOUGH = {crosses: 2, through: 2, attacks: 3, fouls: 3, passes: 25};
/** From this minute on, a lead of two goals or more decides a match. */
const LATE = 80;
/** This share of the passes is most of the ball by far. */
const FAR_MORE = 0.75;

/** What the last minutes were like; undefined if they were like nothing in particular. */
export function writeLull(event: MatchEvent, lull: Lull, context: CommentaryContext): string | undefined {
  return pick(event, 'lull', LULLS, lullFacts(event, lull, context));
}

/** The same near the end of a match that is decided. */
export function writeDecided(event: MatchEvent, lull: Lull, context: CommentaryContext): string {
  return pick(event, 'decided', DECIDED, lullFacts(event, lull, context))!;
}

/** True late in a match with two goals in it, after minutes without a shot in which one side had the ball. */
export function isDecided({clock}: MatchEvent, {doings}: Lull, {score}: MatchState): boolean {
  const {home, away} = doings;
  if (clock.period !== 'second-half' || clock.minute < LATE || home.shots + away.shots > 0) return false;
  const side = busierSide(doings);
  return Math.abs(score.home - score.away) >= 2 && doings[side].passes >= ENOUGH.passes;
}

/** The side that is doing all of the attacking or has far more of the ball in a lull; undefined if neither is. */
export function onTopIn({doings}: Lull): Side | undefined {
  const side = busierSide(doings);
  const [ours, theirs] = [doings[side], doings[otherSide(side)]];
  const isAttacking = ours.attacks >= ENOUGH.attacks || ours.through >= ENOUGH.through;
  return (theirs.attacks === 0 && isAttacking) || hasFarMore(ours, theirs) ? side : undefined;
}

function lullFacts(event: MatchEvent, {doings, onTop}: Lull, context: CommentaryContext): Facts {
  const side = busierSide(doings);
  const [ours, theirs] = [doings[side], doings[otherSide(side)]];
  const {score} = context.before;
  const ahead = score[side] - score[otherSide(side)];
  const shots = ours.shots + theirs.shots;
  const attacks = ours.attacks + theirs.attacks;
  const fouls = ours.fouls + theirs.fouls;
  const isOneSided = theirs.attacks === 0;
  // Who is on top has just been said.
  const isNews = onTop !== side;
  const corners = ours.corners >= 2 ? `${cardinal(ours.corners)} corners` : undefined;
  return {
    team: teamIn(context, side),
    rivals: teamIn(context, otherSide(side)),
    wing: ours.wing,
    fouls: fouls >= ENOUGH.fouls ? cardinal(fouls) : undefined,
    corners: shots === 0 ? corners : undefined,
    them: ours.corners === 2 ? 'either' : 'any of them',
    player: ours.busiest === undefined ? undefined : nameIn(context, ours.busiest.player),
    side: ours.busiest?.wing,
    last: lastShooter(event, context),
    need: ahead === -1 ? 'a goal' : `${cardinal(-ahead)} goals`,
    ...conditions({
      crossing: ours.crosses >= ENOUGH.crosses && theirs.crosses === 0,
      through: isNews && isOneSided && ours.through >= ENOUGH.through,
      pressing: isNews && isOneSided && ours.attacks >= ENOUGH.attacks,
      ball: isNews && hasFarMore(ours, theirs),
      both: Math.min(ours.attacks, theirs.attacks) >= 2,
      even: !attemptsOf(context.before.tallies, MOST_CHANCES).isOnTop,
      scrappy: fouls >= ENOUGH.fouls,
      corner: ours.corners === 1,
      shotless: shots === 0,
      quiet: ours.passes + theirs.passes >= ENOUGH.passes && shots + attacks === 0 && fouls < ENOUGH.fouls,
      level: ahead === 0,
      leads: ahead > 0,
      trails: ahead < 0,
    }),
  };
}

/** Whose attempt the last one of the period was, if the reader has read of it. */
function lastShooter(event: MatchEvent, context: CommentaryContext): string | undefined {
  const {line} = context;
  const last = standing(line?.earlier.attempts ?? [], context).at(-1)?.event;
  if (last === undefined || last.clock.period !== event.clock.period || !line!.earlier.isTold(last)) return undefined;
  const player = last.type === 'shot' ? last.shooter : undefined;
  return player === undefined ? undefined : nameIn(context, player);
}

/** The side with more attacks, or else with more passes. */
export function busierSide({home, away}: Lull['doings']): Side {
  if (home.attacks !== away.attacks) return home.attacks > away.attacks ? 'home' : 'away';
  return home.passes >= away.passes ? 'home' : 'away';
}

function hasFarMore(ours: Doings, theirs: Doings): boolean {
  return ours.passes >= ENOUGH.passes && ours.passes >= FAR_MORE * (ours.passes + theirs.passes);
}
