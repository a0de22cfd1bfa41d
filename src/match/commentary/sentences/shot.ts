import type {EventOf} from '../../model/event.ts';
import {otherSide} from '../../model/side.ts';
import {type CommentaryContext, choose} from '../context.ts';
import {ENDS, RESULTS} from '../moulds/endings.ts';
import {PLACED, PLACED_HANDLED} from '../moulds/placed.ts';
import {CHANCES_TO_LEVEL, REACTIONS, WOODWORK_AGAIN} from '../moulds/reactions.ts';
import {BLOCKED, BY_SHOOTER, BY_TEAM, HANDLED, MISSED, OFF_TARGET, SAVED, WOODWORK} from '../moulds/shots.ts';
import {isBigChance} from '../selection/commentary-level.ts';
import type {EarlierEvents} from '../selection/earlier.ts';
import {conditions, type Facts, pick} from '../words/mould.ts';
import type {Group} from '../words/moves.ts';
import {buildUp, moveText, startOf} from './build-up.ts';
import {CHANCE, shotFacts} from './shot-facts.ts';
import {lead} from './shot-lead.ts';
import {savesTail} from './tallies.ts';

type Shot = EventOf<'shot'>;

/** The sentence for a shot that did not score: what sets it apart, how it came about, the outcome, and what it adds up to. */
export function writeShot(event: Shot, context: CommentaryContext): string {
  const {groups, opening} = buildUp(event, event.shooter, context);
  const facts = shotFacts(event, groups, context);
  const isStory = groups.length > 0 && isWorthTheMove(event, context);
  const first = lead(event, facts, context);
  const start = startOf(first, isStory ? opening : sentenceOf(opening), context);
  const words = isStory ? start + story(event, groups, facts, context) : start + short(event, facts, context);
  const tail = first === '' ? savesTail(event, context) : '';
  return words + (reactionTo(event, facts, context) || tail);
}

/** From this minute on, a chance to level is worth a sentence. */
const LATE = 65;
/** More of these are scored than missed. */
const LIKELY = 0.5;

/** What is said after a big chance that is more than its outcome: a sentence with a space before it. */
function reactionTo(event: Shot, facts: Facts, {before, line}: CommentaryContext): string {
  const {side, outcome, xg, openGoal, penalty} = event;
  if (line === undefined || line.detail === 'low' || penalty) return '';
  if (outcome === 'woodwork' && hasHitIt(event, line.earlier)) {
    return ` ${pick(event, 'again', WOODWORK_AGAIN, facts)!}`;
  }
  if (xg === undefined) return '';
  const {home, away} = before.score;
  const ahead = before.score[side] - before.score[otherSide(side)];
  if (!isBigChance(event)) {
    if (xg < CHANCE || ahead !== -1 || event.clock.period !== 'second-half' || event.clock.minute < LATE) return '';
    const score = Math.max(home, away);
    return ` ${pick(event, 'level', CHANCES_TO_LEVEL, {team: facts.team, level: `${score}-${score}`})!}`;
  }
  const words = pick(event, 'reaction', REACTIONS[outcome], {
    ...facts,
    score: `${home}-${away}`,
    ...conditions({level: ahead === 0, trails: ahead === -1, leads: ahead === 1, likely: openGoal || xg >= LIKELY}),
  });
  return words === undefined ? '' : ` ${words}`;
}

/** True for a player who has hit the frame before, in a line. */
function hasHitIt({shooter, side}: Shot, earlier: EarlierEvents): boolean {
  return earlier
    .of('attempt', side, shooter)
    .some(({event: shot}) => shot.type === 'shot' && shot.outcome === 'woodwork' && earlier.isTold(shot));
}

/** A good chance has the whole move two times in three; the `high` level always has it. */
const GOOD = 0.1;

/** Only of a shot that ends a passage, and so has a line. */
function isWorthTheMove(event: Shot, {line}: CommentaryContext): boolean {
  if (isBigChance(event) || line!.detail === 'high') return true;
  return event.xg !== undefined && event.xg >= GOOD && choose(event, 'move', [true, true, false]);
}

/** An opening that is a sentence of its own; `After a corner, …` is only for the whole move. */
function sentenceOf(opening: string): string {
  return opening.endsWith('. ') ? opening : '';
}

/** The whole move, for a big chance: `Xavi finds Messi, who shoots from 12 yards, but cannot beat Valdés.` */
function story(event: Shot, groups: readonly Group[], facts: Facts, context: CommentaryContext): string {
  const from = facts.from === undefined ? '' : ` ${facts.from}`;
  const move = moveText(groups, {player: event.shooter!, does: `${facts.strikes}${from}`}, context);
  return move + pick(event, 'ends', ENDS[event.outcome], facts);
}

/** A sentence that names one pass at most. */
function short(event: Shot, facts: Facts, context: CommentaryContext): string {
  const {outcome, penalty, setPiece} = event;
  if (outcome === 'not-stated')
    return pick(event, 'shot', ['{An} by {shooter}[ {spot}].', '{An} for {team}[ {spot}].'], facts)!;
  const {handling} = event;
  const isUntold = handling === undefined || handling === 'held';
  const result = pick(event, 'result', RESULTS[outcome], {...facts, ...conditions({untold: isUntold})});
  const stopped = conditions({stopped: outcome === 'saved' || outcome === 'blocked'});
  const onto = event.ontoWoodwork ? ['{keeper} turns {shooter’s} {shot}[ {spot}] onto {wood}.'] : [];
  const tables = {
    saved: SAVED,
    blocked: BLOCKED,
    woodwork: WOODWORK,
    'off-target': facts.wide === undefined ? OFF_TARGET : MISSED,
  };
  return (
    pick(event, 'onto', onto, facts) ??
    (event.handling !== undefined && saysHandling(event, context)
      ? pick(event, 'handled', penalty || setPiece ? PLACED_HANDLED : HANDLED, facts)
      : undefined) ??
    (penalty || setPiece ? pick(event, 'placed', PLACED[outcome], facts) : undefined) ??
    pick(event, 'shot', tables[outcome], facts) ??
    pick(event, 'plain', event.shooter === undefined ? BY_TEAM : BY_SHOOTER, {...facts, ...stopped, result})!
  );
}

/** Of recorded matches every other save; of a match that somebody has written, each one: it was written to be read. */
function saysHandling(event: Shot, {match}: CommentaryContext): boolean {
  return match.coverage !== 'complete' || choose(event, 'handling', [true, false]);
}
