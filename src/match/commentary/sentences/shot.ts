import type {EventOf} from '../../model/event.ts';
import {otherSide} from '../../model/side.ts';
import {type CommentaryContext, choose} from '../context.ts';
import {ENDS, JOINED_ENDS, RESULTS, SEEN_ENDS, SEEN_JOINED_ENDS} from '../moulds/endings.ts';
import {PLACED, PLACED_HANDLED} from '../moulds/placed.ts';
import {CHANCES_GONE, CHANCES_TO_LEVEL, GOOD_BLOCKS, GOOD_SAVES, REACTIONS} from '../moulds/reactions.ts';
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
import type {Group} from '../words/moves.ts';
import {buildUp, groupsText, moveText, startOf} from './build-up.ts';
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
  // `Another save …: five saves` says it twice.
  const saysSave = /\b(?:saves?|stop)\b/i.test(words);
  const tail = (first === '' && !saysSave ? savesTail(event, context) : '') || clearedTail(event, facts, context);
  const praise = saysSave ? '' : praiseFor(event, facts, context);
  return words + (reactionTo(event, facts, context) || tail || praise);
}

/** What is said of a good save, a good block or a good chance missed, now and then: a sentence with a space before it. */
function praiseFor(event: Shot, facts: Facts, {line}: CommentaryContext): string {
  const {outcome, xg = 0, dived, goalMouth, penalty} = event;
  if (line === undefined || line.detail === 'low' || penalty || choose(event, 'praised', [true, false])) return '';
  const isHard = dived === true && (xg >= CHANCE || Math.abs(goalMouth?.across ?? 0) >= INTO_CORNER);
  const moulds = {
    saved: isHard ? GOOD_SAVES : [],
    blocked: xg >= CHANCE ? GOOD_BLOCKS : [],
    'off-target': xg >= GOOD && facts.chance === undefined ? CHANCES_GONE : [],
    woodwork: [],
    'not-stated': [],
  }[outcome];
  const words = pick(event, 'praise', moulds, facts) ?? '';
  return words === '' ? '' : ` ${words}`;
}

/** Who cleared the ball after a block or a save. */
function clearedTail(event: Shot, facts: Facts, {line}: CommentaryContext): string {
  if (line === undefined || line.detail === 'low') return '';
  const words = pick(event, 'cleared', ['{clearer} clears.', '{clearer} gets it away.', '{clearer} clears up.'], facts);
  return words === undefined ? '' : ` ${words}`;
}

/** Metres from the middle of the goal: beyond them, a shot goes into a corner. */
const INTO_CORNER = 2;

/** From this minute on, a chance to level is worth a sentence. */
const LATE = 65;
/** More of these are scored than missed. */
const LIKELY = 0.5;

/** What is said after a big chance that is more than its outcome: a sentence with a space before it. */
function reactionTo(event: Shot, facts: Facts, {before, line}: CommentaryContext): string {
  const {side, outcome, xg, openGoal, penalty} = event;
  if (line === undefined || line.detail === 'low' || penalty) return '';
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

/** From this chance of a goal on, a shot has the whole move; another one has it every other time. The `high` level always has it. */
const GOOD = 0.15;

/** Only of a shot that ends a passage, and so has a line. */
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

/** The whole move, for a big chance: `Xavi finds Messi, who shoots from 12 yards, but cannot beat Valdés.` */
function story(event: Shot, groups: readonly Group[], facts: Facts, context: CommentaryContext): string {
  const {outcome} = event;
  const isSeen = outcome === 'saved' && choose(event, 'seen end', [true, true, true, false]);
  const passes = groupsText(groups, context);
  const isPassed = groups.at(-1)?.receiver === event.shooter;
  // `Xavi, who finds Messi. Messi shoots` says a name twice.
  const isChain = passes.slice(passes.lastIndexOf('.') + 1).includes(', who ');
  if (isPassed && (isChain || choose(event, 'joined', [true, true, false]))) {
    const joined = {
      ...facts,
      from: isEcho(facts.from, passes) ? undefined : facts.from,
      ...conditions({one: !isChain && passes.endsWith(facts.shooter!)}),
    };
    const end =
      (isSeen ? pick(event, 'joined', SEEN_JOINED_ENDS, joined) : undefined) ??
      pick(event, 'joined end', JOINED_ENDS[outcome], joined);
    if (end !== undefined) return passes + end;
  }
  const from = facts.from === undefined ? '' : ` ${facts.from}`;
  const move = moveText(groups, {player: event.shooter!, does: `${facts.strikes}${from}`}, context);
  const end = isSeen ? pick(event, 'seen ends', SEEN_ENDS, facts) : undefined;
  return move + (end ?? pick(event, 'ends', ENDS[outcome], facts));
}

/** True of a place that the passes have said already: the box, or a wing. */
function isEcho(from: string | undefined, passes: string): boolean {
  const wing = /\b(?:left|right)\b/.exec(from ?? '')?.[0];
  if (wing !== undefined) return passes.includes(wing);
  return /\bbox\b|\bspot\b/.test(from ?? '') && /\bbox\b|\barea\b/.test(passes);
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
