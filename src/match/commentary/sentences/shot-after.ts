import type {EventOf} from '../../model/event.ts';
import {otherSide} from '../../model/side.ts';
import {type CommentaryContext, choose} from '../context.ts';
import {CHANCES_GONE, CHANCES_TO_LEVEL, GOOD_BLOCKS, GOOD_SAVES, REACTIONS} from '../moulds/reactions.ts';
import {isBigChance} from '../selection/commentary-level.ts';
import {conditions, type Facts, pick} from '../words/mould.ts';
import {CHANCE, GOOD} from './shot-facts.ts';
import {savesTail} from './tallies.ts';

type Shot = EventOf<'shot'>;

/**
 * What is said after the sentence on a shot, as a sentence with a space before it, or nothing: how big a chance it was, how many saves
 * that makes, who cleared the ball, or whether it was a good save. `isLed`: the line starts with what sets the shot apart.
 */
export function afterShot(
  event: Shot,
  words: string,
  facts: Facts,
  context: CommentaryContext,
  isLed: boolean,
): string {
  // `Another save …: five saves` says it twice.
  const saysSave = /\b(?:saves?|stop)\b/i.test(words);
  return (
    reactionTo(event, facts, context) ||
    (isLed || saysSave ? '' : savesTail(event, context)) ||
    clearedTail(event, facts, context) ||
    (saysSave ? '' : praiseFor(event, facts, context))
  );
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

/** Who cleared the ball after a block or a save. */
function clearedTail(event: Shot, facts: Facts, {line}: CommentaryContext): string {
  if (line === undefined || line.detail === 'low') return '';
  const words = pick(event, 'cleared', ['{clearer} clears.', '{clearer} gets it away.', '{clearer} clears up.'], facts);
  return words === undefined ? '' : ` ${words}`;
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
