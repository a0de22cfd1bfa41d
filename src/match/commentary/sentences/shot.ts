import type {EventOf} from '../../model/event.ts';
import {type CommentaryContext, choose} from '../context.ts';
import {RESULTS} from '../moulds/endings.ts';
import {PLACED, PLACED_HANDLED} from '../moulds/placed.ts';
import {
  BLOCKED,
  BY_SHOOTER,
  BY_TEAM,
  HANDLED,
  MISSED,
  OFF_TARGET,
  SAVED,
  SEEN,
  WOODWORK,
  WOODWORK_AGAIN,
} from '../moulds/shots.ts';
import {isBigChance} from '../selection/commentary-level.ts';
import type {EarlierEvents} from '../selection/earlier.ts';
import {woodOf} from '../words/aim-words.ts';
import {conditions, type Facts, pick} from '../words/mould.ts';
import {buildUp, startOf} from './build-up.ts';
import {afterShot} from './shot-after.ts';
import {GOOD, shotFacts} from './shot-facts.ts';
import {lead} from './shot-lead.ts';
import {shotWithMove} from './shot-move.ts';

type Shot = EventOf<'shot'>;

/** The sentence for a shot that did not score: what sets it apart, how it came about, the outcome, and what it adds up to. */
export function writeShot(event: Shot, context: CommentaryContext): string {
  const {groups, opening} = buildUp(event, event.shooter, context);
  const facts = shotFacts(event, groups, context);
  const isStory = groups.length > 0 && isWorthTheMove(event, context);
  const first = lead(event, facts, context);
  const start = startOf(first, isStory ? opening : sentenceOf(opening), context);
  const words = isStory ? start + shotWithMove(event, groups, facts, context) : start + short(event, facts, context);
  return words + afterShot(event, words, facts, context, first !== '');
}

function isBar(wood: string | undefined): boolean {
  return wood === 'the bar';
}

/** Which parts of the frame a player has hit before, in a line. */
function woodBefore({shooter, side}: Shot, earlier: EarlierEvents): readonly string[] {
  return earlier
    .of('attempt', side, shooter)
    .flatMap(({event: shot}) =>
      shot.type === 'shot' && shot.outcome === 'woodwork' && earlier.isTold(shot) ? [woodOf(shot)] : [],
    );
}

/**
 * Only of a shot that ends a passage, and so has a line: a good chance has the whole move, another shot every other time. The `high`
 * level always has it.
 */
function isWorthTheMove(event: Shot, {line}: CommentaryContext): boolean {
  if (line!.detail === 'high') return true;
  if (event.outcome === 'woodwork' && woodBefore(event, line!.earlier).length > 0) return false;
  if (isBigChance(event)) return true;
  return (event.xg ?? 0) >= GOOD || choose(event, 'move', [true, false]);
}

/** An opening that is a sentence of its own; `After a corner, …` is only for the whole move. */
function sentenceOf(opening: string): string {
  return opening.endsWith('. ') ? opening : '';
}

/** A sentence that names one pass at most. */
function short(event: Shot, facts: Facts, context: CommentaryContext): string {
  const {line} = context;
  const {outcome, penalty, setPiece} = event;
  const woods = line === undefined ? [] : woodBefore(event, line.earlier);
  if (outcome === 'not-stated')
    return pick(event, 'shot', ['{An} by {shooter}[ {spot}].', '{An} for {team}[ {spot}].'], facts)!;
  const {handling} = event;
  const isUntold = handling === undefined || handling === 'held' || outcome === 'blocked';
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
    (outcome === 'woodwork' && !penalty && !setPiece && woods.length > 0
      ? pick(event, 'again', WOODWORK_AGAIN, {
          ...facts,
          ...conditions({other: woods.every(wood => isBar(wood) !== isBar(facts.wood))}),
        })
      : undefined) ??
    (isSeen(event, context) ? pick(event, 'seen', SEEN, facts) : undefined) ??
    (outcome === 'saved' && event.handling !== undefined && saysHandling(event, context)
      ? pick(event, 'handled', penalty || setPiece ? PLACED_HANDLED : HANDLED, facts)
      : undefined) ??
    (penalty || setPiece ? pick(event, 'placed', PLACED[outcome], facts) : undefined) ??
    pick(event, 'shot', tables[outcome], facts) ??
    pick(event, 'plain', event.shooter === undefined ? BY_TEAM : BY_SHOOTER, {...facts, ...stopped, result})!
  );
}

/** Of recorded matches three in four of the saves of which more is known say so; of a match that somebody has written, each one. */
function isSeen(event: Shot, {match}: CommentaryContext): boolean {
  const {outcome, penalty, setPiece} = event;
  if (outcome !== 'saved' || penalty || setPiece) return false;
  return match.coverage !== 'complete' || choose(event, 'looks', [true, true, true, false]);
}

/** Of recorded matches every other save; of a match that somebody has written, each one: it was written to be read. */
function saysHandling(event: Shot, {match}: CommentaryContext): boolean {
  return match.coverage !== 'complete' || choose(event, 'handling', [true, false]);
}
