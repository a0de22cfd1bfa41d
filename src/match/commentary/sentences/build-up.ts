import type {MatchEvent} from '../../model/event.ts';
import {type CommentaryContext, nameIn, teamIn} from '../context.ts';
import {type CommentaryLevel, isBigChance} from '../selection/commentary-level.ts';
import type {Passage} from '../selection/passages.ts';
import {type Group, groupsOf, stepsTo} from '../words/moves.ts';
import {winning} from '../words/plays.ts';
import {afterCorner, afterGift, afterMistake, isGift, longMove, QUICK} from './move-openings.ts';

/** How many passes of a move a line names. */
const PASSES: Readonly<Record<CommentaryLevel, number>> = {low: 1, normal: 2, high: 4};
/** So many of a goal or a big chance at the `normal` level. */
const MAJOR = 3;

function isMajor(event: MatchEvent): boolean {
  return event.type === 'goal' || (event.type === 'shot' && isBigChance(event));
}

/** A line mentions that a move was long from this many passes on. */
const LONG = 20;

/** What led to an event, up to the player who ends the passage, and what is said before it; both empty without data. */
export type BuildUp = {readonly groups: readonly Group[]; readonly opening: string};

const NONE: BuildUp = {groups: [], opening: ''};

/** The moves that lead to `player`, with the player who won the ball. */
export function buildUp(event: MatchEvent, player: string | undefined, context: CommentaryContext): BuildUp {
  const passage = context.line?.passage;
  if (passage === undefined) return NONE;
  const {detail} = context.line!;
  const steps = stepsTo(player, passage, isMajor(event) && detail === 'normal' ? MAJOR : PASSES[detail]);
  const groups = groupsOf(steps, event, context);
  const {won, plays, side, mistake, gift, corner} = passage;
  if (mistake?.player !== undefined && context.match.coverage === 'complete' && detail !== 'low') {
    return {groups, opening: afterMistake(event, nameIn(context, mistake.player), teamIn(context, side))};
  }
  if (corner !== undefined && plays.length > 1 && steps[0]?.play !== plays[0]) {
    return {groups, opening: detail === 'low' ? '' : afterCorner(event, passage, groups[0]?.player, context)};
  }
  const completed = plays.filter(play => play.side === side && play.kind === 'pass' && play.completed === true).length;
  if (completed >= LONG && detail !== 'low') return {groups, opening: longMove(event, side, context)};
  if (gift?.player !== undefined && isGift(event, passage, context)) {
    return {groups, opening: afterGift(event, gift, side, context)};
  }
  if (won?.player === undefined || detail === 'low' || completed > (detail === 'high' ? 2 * QUICK : QUICK)) {
    return {groups, opening: ''};
  }
  return {groups: withWinner(groups, won.player, winning(won, event)), opening: ''};
}

function withWinner(groups: readonly Group[], player: string, does: string): readonly Group[] {
  const [first, ...rest] = groups;
  return first?.player === player
    ? [{...first, does: [does, ...first.does]}, ...rest]
    : [{player, does: [does], receiver: undefined, noun: undefined}, ...groups];
}

/** What a line starts with: what sets it apart, or else how its move began. A mistake is always part of the line. */
export function startOf(lead: string, opening: string, {match, line}: CommentaryContext): string {
  const hasMistake = match.coverage === 'complete' && line?.passage?.mistake !== undefined;
  // The mistake comes first; of what sets the shot apart, only that it is a big chance is said as well.
  if (hasMistake && opening !== '') return `${lead.endsWith('! ') ? lead : ''}${opening}`;
  return lead === '' ? opening : lead;
}

/**
 * The moves in words, ending with what `player` does: `Xavi finds Messi, who shoots`. Without a full stop.
 */
export function moveText(
  groups: readonly Group[],
  last: {readonly player: string; readonly does: string},
  context: CommentaryContext,
): string {
  const all: readonly Group[] =
    groups.at(-1)?.player === last.player
      ? [...groups.slice(0, -1), {...groups.at(-1)!, does: [...groups.at(-1)!.does, last.does]}]
      : [...groups, {player: last.player, does: [last.does], receiver: undefined, noun: undefined}];
  let text = '';
  let linked = false;
  for (const [n, {player, does}] of all.entries()) {
    const name = nameIn(context, player);
    // `who` is only the receiver right before it.
    const joined: boolean = n > 0 && !linked && all[n - 1]!.receiver === player && text.endsWith(name);
    if (n > 0) text += joined ? ', who ' : '. ';
    linked = joined;
    text += joined ? listed(does) : `${name} ${listed(does)}`;
  }
  return withoutEcho(text);
}

/** Where a shot is from says nothing new after a pass or a run into the box. */
const INSIDE = / from (?:inside the box|around the penalty spot)/;

/** `from the left`, `on the left`, `from the left-hand side of the box`, `from an angle on the left`. */
const WING =
  / (?:from )?((?:a tight |an )?angle on |from |on )the (left|right)(?:-hand side of the box| of the area)?(?![\w-])/g;

/** Leaves out the wing the second time, and so `from the left of the area` after a run from the left; and the box likewise. */
function withoutEcho(words: string): string {
  const inside = INSIDE.exec(words);
  const isEcho = inside !== null && /\b(?:box|area)\b/.test(words.slice(0, inside.index));
  const text = isEcho ? words.replace(INSIDE, '') : words;
  let first: string | undefined;
  return text.replace(WING, (phrase, angle: string, wing: string) => {
    if (wing === first) return angle.startsWith('a tight') ? ' from a tight angle' : '';
    first ??= wing;
    return phrase;
  });
}

/** The moves in words, as far as they go. Without a full stop. */
export function groupsText(groups: readonly Group[], context: CommentaryContext): string {
  const last = groups.at(-1);
  return last === undefined
    ? ''
    : moveText(groups.slice(0, -1), {player: last.player, does: listed(last.does)}, context);
}

/** What ends a run in failure: `advances but can’t find Messi`. */
const FAILS = /^(?:can’t |plays a loose pass)/;

function listed(does: readonly string[]): string {
  const last = does.at(-1) ?? '';
  return does.length < 2 ? last : `${does.slice(0, -1).join(', ')} ${FAILS.test(last) ? 'but' : 'and'} ${last}`;
}

/** The passage of a line without its last play, which did not arrive. */
export function withoutLast(context: CommentaryContext): CommentaryContext {
  const passage = context.line?.passage;
  if (passage === undefined) return context;
  return {...context, line: {...context.line!, passage: {...passage, plays: passage.plays.slice(0, -1)}}};
}

/** The player with the ball at the end of a passage, or to whom the last pass went. */
export function holderOf({plays, side}: Passage): string | undefined {
  const last = plays.findLast(play => play.side === side);
  return last?.kind === 'pass' ? (last.target ?? last.player) : last?.player;
}
